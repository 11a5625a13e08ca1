package io.github.songngu.vietnamese;

/**
 * The 29 letters of Vietnamese as small numbers, so that a syllable fits into a {@code long}.
 *
 * <p>A letter is numbered from 1 in alphabetical order; a code is {@code tone << 5 | letter}. Case
 * is not part of it.
 */
final class Alphabet {

  static final int BITS = 5;
  static final int MASK = (1 << BITS) - 1;

  private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
  private static final String VOWELS = "aăâeêioôơuưy";

  private static final char CIRCUMFLEX = '\u0302';
  private static final char BREVE = '\u0306';
  private static final char HORN = '\u031B';

  /** First and last letter of the block that holds most of the letters with a tone. */
  private static final char BLOCK_START = '\u1EA0';

  private static final char BLOCK_END = '\u1EF9';

  private static final byte[] LOW = new byte['ư' + 1];
  private static final byte[] BLOCK = new byte[BLOCK_END - BLOCK_START + 1];
  private static final int VOWEL_SET;

  /** Letters as written, by code; the upper half is capital. */
  private static final char[] WRITTEN = new char[1 << 9];

  static {
    int vowels = 0;
    for (int i = 0; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      boolean vowel = VOWELS.indexOf(letter) >= 0;
      vowels |= vowel ? 1 << (i + 1) : 0;
      for (Tone tone : Tone.values()) {
        if (vowel || tone == Tone.NGANG) {
          char toned = tone.on(letter).charAt(0);
          put(toned, (tone.index() << BITS) | (i + 1), 0);
          put(Character.toUpperCase(toned), (tone.index() << BITS) | (i + 1), 1 << 8);
        }
      }
    }
    VOWEL_SET = vowels;
  }

  private Alphabet() {}

  private static void put(char unit, int code, int upper) {
    WRITTEN[upper | code] = unit;
    if (unit < LOW.length) {
      LOW[unit] = (byte) code;
    } else {
      BLOCK[unit - BLOCK_START] = (byte) code;
    }
  }

  /** Returns the code of a letter of either case, or 0 if it is none of Vietnamese. */
  static int code(char unit) {
    if (unit < LOW.length) {
      return LOW[unit] & 0xFF;
    }
    return unit >= BLOCK_START && unit <= BLOCK_END ? BLOCK[unit - BLOCK_START] & 0xFF : 0;
  }

  /** Returns the number of a lower-case letter without a tone, or 0 if it is none of Vietnamese. */
  static int letter(char unit) {
    return LETTERS.indexOf(unit) + 1;
  }

  /** Returns a letter with another tone, in its own case. */
  static char withTone(char unit, int tone) {
    int upper = Character.isUpperCase(unit) ? 1 << 8 : 0;
    return WRITTEN[upper | (tone << BITS) | (code(unit) & MASK)];
  }

  /** Returns the lower-case letter, without a tone, of a number. */
  static char unit(int letter) {
    return LETTERS.charAt(letter - 1);
  }

  static boolean isVowel(int letter) {
    return ((VOWEL_SET >>> letter) & 1) != 0;
  }

  /** Returns the letter that a circumflex, breve or horn makes of another, or 0 if none. */
  static int withQuality(int letter, char mark) {
    if (letter == 0) {
      return 0;
    }
    char base = unit(letter);
    char made =
        switch (mark) {
          case CIRCUMFLEX -> base == 'a' ? 'â' : base == 'e' ? 'ê' : base == 'o' ? 'ô' : 0;
          case BREVE -> base == 'a' ? 'ă' : 0;
          case HORN -> base == 'o' ? 'ơ' : base == 'u' ? 'ư' : 0;
          default -> 0;
        };
    return made == 0 ? 0 : letter(made);
  }

  /** How far {@link #compose} goes. */
  enum Leniency {
    /** The result is canonically equivalent to what was there. */
    EQUIVALENT,
    /** A tone may come before the circumflex or breve, and a mark more than once. */
    REPAIRED
  }

  /** Composes a vowel and its marks into one letter; returns 0 if there is more to it. */
  static char compose(CharSequence text, int start, int end, Leniency leniency) {
    char base = text.charAt(start);
    int letter = code(base) & MASK;
    int tone = code(base) >>> BITS;
    if (!isVowel(letter)) {
      return 0;
    }
    for (int i = start + 1; i < end; i++) {
      char mark = text.charAt(i);
      int added = Tone.ofMark(mark);
      boolean late = added == 0 && mark != HORN && tone != 0 && tone != Tone.NANG.index();
      boolean twice = added == 0 ? mark == qualityOf(letter) : added == tone;
      int made = added == 0 && !twice ? withQuality(letter, mark) : letter;
      boolean strict = leniency == Leniency.EQUIVALENT;
      if (made == 0 || (added != 0 && tone != 0 && !twice) || (strict && (late || twice))) {
        return 0;
      }
      letter = made;
      tone = added == 0 ? tone : added;
    }
    return WRITTEN[(Character.isUpperCase(base) ? 1 << 8 : 0) | (tone << BITS) | letter];
  }

  private static char qualityOf(int letter) {
    return switch (unit(letter)) {
      case 'â', 'ê', 'ô' -> CIRCUMFLEX;
      case 'ă' -> BREVE;
      case 'ơ', 'ư' -> HORN;
      default -> 0;
    };
  }

  /** Packs lower-case letters without a tone, the first one in the highest bits. */
  static long pack(CharSequence letters) {
    long packed = 0;
    for (int i = 0; i < letters.length(); i++) {
      packed = (packed << BITS) | letter(letters.charAt(i));
    }
    return packed;
  }
}
