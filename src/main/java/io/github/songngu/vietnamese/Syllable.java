package io.github.songngu.vietnamese;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Vietnamese syllable, taken apart: <i>nguyễn</i> is <i>ng + u + yê + n</i> with the tone
 * <i>ngã</i>.
 *
 * <p>What a syllable may look like follows from the spelling rules alone; there is no list of
 * words, and a syllable that no word uses is one all the same. The tone mark may stand on any vowel
 * of the token, so that both styles and misplaced marks are read: <i>hòa, hoà; tòan, toàn</i>.
 * Loans and names of other spelling (<i>Đắk, Pleiku, email</i>) are no syllables, and neither is a
 * closed syllable without its tone (<i>viet</i>), as text typed without diacritics has it; for that
 * see {@link #isFolded}.
 *
 * <p>The parts are lower-case and carry no tone. {@code qu} and {@code gi} are onsets: <i>quý</i>
 * is <i>qu + y</i>, <i>già</i> is <i>gi + a</i>, and <i>giếng</i> is <i>gi + iê + ng</i>, whose one
 * written i belongs to both.
 *
 * @param onset the consonant before the rime, or empty: {@code ng}
 * @param medial {@code o} or {@code u} that glides into the nucleus, or empty
 * @param nucleus the vowel: {@code a}, {@code ươ}, {@code yê}
 * @param coda the consonant or half-vowel after it, or empty: {@code ch}, {@code i}
 * @param tone the tone
 */
public record Syllable(String onset, String medial, String nucleus, String coda, Tone tone)
    implements Serializable {

  /** Checks that the parts make a syllable. */
  public Syllable {
    int analysed = Grammar.analyse(Grammar.scan(spell(onset, medial, nucleus, coda, tone)));
    if (analysed == Grammar.NO_SYLLABLE
        || !Grammar.onset(analysed).equals(onset)
        || !Grammar.rime(analysed).medial().equals(medial)
        || !Grammar.rime(analysed).nucleus().equals(nucleus)) {
      throw new IllegalArgumentException(
          onset + "+" + medial + "+" + nucleus + "+" + coda + " " + tone + " is not a syllable");
    }
  }

  /**
   * Takes a token apart.
   *
   * @param token a word without spaces, of either case, composed or decomposed
   * @return the syllable, or empty if the token is none
   */
  public static Optional<Syllable> parse(CharSequence token) {
    long scanned = Grammar.scan(token);
    int analysed = Grammar.analyse(scanned);
    if (analysed == Grammar.NO_SYLLABLE) {
      return Optional.empty();
    }
    Grammar.Rime rime = Grammar.rime(analysed);
    return Optional.of(
        new Syllable(
            Grammar.onset(analysed),
            rime.medial(),
            rime.nucleus(),
            rime.coda(),
            Tone.of(Grammar.tone(scanned))));
  }

  /**
   * Returns the {@link #key} of a token, null if it is no syllable: what {@link #parse} would say,
   * but made once for each syllable.
   *
   * @param token a word without spaces, of either case, composed or decomposed
   */
  public static @Nullable String keyOf(CharSequence token) {
    long scanned = Grammar.scan(token);
    int analysed = Grammar.analyse(scanned);
    if (analysed == Grammar.NO_SYLLABLE) {
      return null;
    }
    int place = analysed * Grammar.TONES + Grammar.tone(scanned);
    String key = Keys.MADE[place];
    return key != null ? key : Keys.make(place);
  }

  /** Keys by onset, rime and tone. */
  private static final class Keys {
    /** Strings never change, so that several threads may see each other's without a lock. */
    static final @Nullable String[] MADE = new String[Grammar.analyses() * Grammar.TONES];

    static String make(int place) {
      int analysed = place / Grammar.TONES;
      Grammar.Rime rime = Grammar.rime(analysed);
      Tone tone = Tone.of(place % Grammar.TONES);
      String key = key(Grammar.onset(analysed), rime.medial(), rime.nucleus(), rime.coda(), tone);
      MADE[place] = key;
      return key;
    }
  }

  /**
   * Returns whether a token is a syllable: what {@link #parse} would say, but without creating
   * anything.
   *
   * @param token a word without spaces, of either case, composed or decomposed
   */
  public static boolean isValid(CharSequence token) {
    return Grammar.analyse(Grammar.scan(token)) != Grammar.NO_SYLLABLE;
  }

  /**
   * Returns whether a token of plain letters, of either case, is some syllable written without its
   * marks: {@code viet}, {@code Duong}, {@code the}. A quarter of the words of English text are.
   *
   * @param token a word without spaces; any letter beyond a to z makes the answer no
   */
  public static boolean isFolded(CharSequence token) {
    long packed = 0;
    for (int i = 0; i < token.length(); i++) {
      int code = token.charAt(i) < 0x80 ? Alphabet.code(token.charAt(i)) : 0;
      if (code == 0 || i == Grammar.MAX_LETTERS) {
        return false;
      }
      packed = (packed << Alphabet.BITS) | code;
    }
    return Arrays.binarySearch(Folded.SYLLABLES, packed) >= 0;
  }

  /** Built when first asked for. */
  private static final class Folded {
    static final long[] SYLLABLES =
        Arrays.stream(Grammar.syllables()).map(Folded::fold).sorted().distinct().toArray();

    private static long fold(long packed) {
      long folded = 0;
      for (int shift = 35 - Alphabet.BITS; shift >= 0; shift -= Alphabet.BITS) {
        int letter = (int) (packed >>> shift) & Alphabet.MASK;
        int plain = letter == 0 ? 0 : Alphabet.letter(Folding.fold(Alphabet.unit(letter)));
        folded = (folded << Alphabet.BITS) | plain;
      }
      return folded;
    }
  }

  /** Returns the rime: medial, nucleus and coda. */
  public String rime() {
    return medial + nucleus + coda;
  }

  /** Returns the syllable in lower-case letters, its tone mark where the style has it. */
  public String spell(ToneStyle style) {
    return spell(onset, medial, nucleus, coda, tone, style);
  }

  private static String spell(
      String onset, String medial, String nucleus, String coda, Tone tone, ToneStyle style) {
    String plain = Grammar.join(onset, medial + nucleus + coda);
    int after = new Grammar.Rime(medial, nucleus, coda, 0).lettersAfterMark(style);
    int at = plain.length() - 1 - after;
    return plain.substring(0, at) + tone.on(plain.charAt(at)) + plain.substring(at + 1);
  }

  /**
   * Returns one spelling for all that are read alike: the old style of tone marks, and {@code i}
   * for {@code y} where both are in use, which is alone after a consonant and after {@code qu}.
   *
   * <p>Equal are <i>hoà</i> and <i>hòa</i>, <i>lý</i> and <i>lí</i>, <i>quýt</i> and <i>quít</i>;
   * different stay <i>tay</i> and <i>tai</i>, <i>thúy</i> and <i>thúi</i>, <i>ý</i> and <i>í</i>.
   */
  public String key() {
    return key(onset, medial, nucleus, coda, tone);
  }

  private static String key(String onset, String medial, String nucleus, String coda, Tone tone) {
    boolean merged = nucleus.equals("y") && medial.isEmpty() && !onset.isEmpty();
    return spell(onset, medial, merged ? "i" : nucleus, coda, tone, ToneStyle.OLD);
  }

  /** Returns the usual spelling, in the old style of tone marks. */
  @Override
  public String toString() {
    return spell(ToneStyle.OLD);
  }

  private static String spell(String onset, String medial, String nucleus, String coda, Tone tone) {
    String mark = tone == Tone.NGANG ? "" : String.valueOf(tone.mark());
    return Grammar.join(onset, medial + nucleus + mark + coda);
  }
}
