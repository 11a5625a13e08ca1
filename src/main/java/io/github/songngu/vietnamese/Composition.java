package io.github.songngu.vietnamese;

import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * Composed letters: NFC, and the orders and doubles of Vietnamese marks that NFC does not mend.
 *
 * <p>All marks above have the same combining class, so that a tone typed before the circumflex or
 * the breve (á + ˘) is not equivalent to ắ by the rules of Unicode.
 */
final class Composition {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /**
   * A letter with more marks than this is left as it is: no writing has them, and sorting them
   * would take quadratic time.
   */
  private static final int MAX_UNITS = 30;

  private final Edits edits;
  private final boolean gated;
  private @Nullable Gate gate;

  private Composition(Edits edits, boolean gated) {
    this.edits = edits;
    this.gated = gated;
  }

  /** Returns the composed and repaired form; the text itself if it is a string and so already. */
  static String compose(CharSequence text) {
    Edits edits = new Edits(text.toString());
    new Composition(edits, false).find();
    return edits.result();
  }

  /**
   * Finds what to compose; what goes beyond NFC only where it makes a syllable or the line is
   * Vietnamese, since elsewhere the same marks may be meant as they stand (phonetic alphabets).
   */
  static void find(Edits edits) {
    new Composition(edits, true).find();
  }

  private void find() {
    String text = edits.source();
    int done = 0;
    int at;
    while ((at = CharClass.next(text, done, CharClass.COMPOSITION)) < text.length()) {
      int start = letterStart(text, at, done);
      int end = letterEnd(text, at);
      String letter = text.substring(start, end);
      String composed = mend(letter, start);
      if (!composed.equals(letter)) {
        edits.replace(start, end, composed, NormalizationRule.COMPOSITION);
      }
      done = end;
    }
  }

  /** Returns where the letter begins that the mark at {@code at} belongs to. */
  private static int letterStart(String text, int at, int limit) {
    int start = at;
    while (start > limit && !NFC.hasBoundaryBefore(text.codePointAt(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return Math.max(start, limit);
  }

  private static int letterEnd(String text, int at) {
    int end = at;
    do {
      end += Character.charCount(text.codePointAt(end));
    } while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end)));
    return end;
  }

  /** Composes one letter with its marks. */
  private String mend(String letter, int start) {
    if (letter.length() > MAX_UNITS || isPlainPair(letter)) {
      return letter;
    }
    String composed = NFC.normalize(letter);
    String repaired = repair(NFD.normalize(letter));
    if (repaired == null) {
      return composed;
    }
    String mended = NFC.normalize(repaired);
    return mended.equals(composed) || !gated || gate().isOpen(start) ? mended : composed;
  }

  /** What is looked at most often without need: an emoji. */
  private static boolean isPlainPair(String letter) {
    return letter.length() == 2
        && Character.isHighSurrogate(letter.charAt(0))
        && NFC.isNormalized(letter);
  }

  /** Returns base, quality and tone of one Vietnamese vowel, or null if there is more to it. */
  private static @Nullable String repair(String decomposed) {
    char base = decomposed.charAt(0);
    if ("aeiouyAEIOUY".indexOf(base) < 0) {
      return null;
    }
    char quality = 0;
    char tone = 0;
    for (int i = 1; i < decomposed.length(); i++) {
      char mark = decomposed.charAt(i);
      boolean isTone = Tone.ofMark(mark) != 0;
      char previous = isTone ? tone : quality;
      if ((!isTone && !takesQuality(base, mark)) || (previous != 0 && previous != mark)) {
        return null;
      }
      tone = isTone ? mark : tone;
      quality = isTone ? quality : mark;
    }
    return base + (quality == 0 ? "" : "" + quality) + (tone == 0 ? "" : "" + tone);
  }

  private static boolean takesQuality(char base, char mark) {
    return Alphabet.withQuality(Alphabet.letter(Character.toLowerCase(base)), mark) != 0;
  }

  private Gate gate() {
    Gate made = gate;
    if (made == null) {
      made = new Gate(edits.source());
      gate = made;
    }
    return made;
  }

  /** Looks at the text with everything mended, so that it does not matter how much of it was. */
  private static final class Gate {
    private final String mended;
    private final ChangeList changes;
    private final LineFacts line;

    Gate(String text) {
      Edits all = new Edits(text);
      new Composition(all, false).find();
      mended = all.result();
      changes = all.changes();
      line = new LineFacts(mended);
    }

    boolean isOpen(int offset) {
      int at = changes.mapStart(offset, false);
      return Words.isSyllableAt(mended, at) || line.isVietnamese(at);
    }
  }
}
