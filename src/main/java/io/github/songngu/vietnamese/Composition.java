package io.github.songngu.vietnamese;

import com.ibm.icu.text.Normalizer2;
import io.github.songngu.vietnamese.Alphabet.Leniency;
import org.jspecify.annotations.Nullable;

/**
 * Composed letters: NFC, and the orders and doubles of Vietnamese marks that NFC does not mend.
 *
 * <p>All marks above have the same combining class, so that a tone typed before the circumflex or
 * the breve (á + ˘) is not equivalent to ắ by the rules of Unicode.
 */
final class Composition {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /**
   * A letter with more marks than this is left as it is: no writing has them, and sorting them
   * would take quadratic time.
   */
  private static final int MAX_UNITS = 30;

  private final Edits edits;
  private final String text;
  private final boolean gated;
  private @Nullable Gate gate;

  private Composition(Edits edits, boolean gated) {
    this.edits = edits;
    this.text = edits.source();
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
    int done = 0;
    int at;
    while ((at = CharClass.next(text, done, CharClass.COMPOSITION)) < text.length()) {
      int start = letterStart(at, done);
      int end = letterEnd(at);
      if (isSuspect(start, end)) {
        String composed = mend(start, end);
        if (composed.length() != end - start || !text.startsWith(composed, start)) {
          edits.replace(start, end, composed, NormalizationRule.COMPOSITION);
        }
      }
      done = end;
    }
  }

  /** Leaves out what never changes, a single emoji, and what is too long. */
  private boolean isSuspect(int start, int end) {
    boolean emoji = end - start == 2 && text.codePointAt(start) >>> 12 == 0x1F;
    return !emoji && end - start <= MAX_UNITS;
  }

  /** Composes one letter with its marks. */
  private String mend(int start, int end) {
    char equivalent = Alphabet.compose(text, start, end, Leniency.EQUIVALENT);
    if (equivalent != 0) {
      return String.valueOf(equivalent);
    }
    char repaired = Alphabet.compose(text, start, end, Leniency.REPAIRED);
    if (repaired != 0 && (!gated || gate().isOpen(start))) {
      return String.valueOf(repaired);
    }
    return NFC.normalize(text.substring(start, end));
  }

  /** Returns where the letter begins that the mark at {@code at} belongs to. */
  private int letterStart(int at, int limit) {
    int start = at;
    while (start > limit && !NFC.hasBoundaryBefore(text.codePointAt(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return Math.max(start, limit);
  }

  private int letterEnd(int at) {
    int end = at;
    do {
      end += Character.charCount(text.codePointAt(end));
    } while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end)));
    return end;
  }

  private Gate gate() {
    Gate made = gate;
    if (made == null) {
      made = new Gate(text);
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
