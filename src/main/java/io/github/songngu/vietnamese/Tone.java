package io.github.songngu.vietnamese;

/** The six tones of Vietnamese, in the order of the school books. */
public enum Tone {
  /** Level, without a mark: <i>ma</i>. */
  NGANG(0, '\0'),
  /** Falling, a grave accent: <i>mà</i>. */
  HUYEN(1, '\u0300'),
  /** Rising, an acute accent: <i>má</i>. */
  SAC(2, '\u0301'),
  /** Dipping, a hook above: <i>mả</i>. */
  HOI(3, '\u0309'),
  /** Broken, a tilde: <i>mã</i>. */
  NGA(4, '\u0303'),
  /** Heavy, a dot below: <i>mạ</i>. */
  NANG(5, '\u0323');

  private static final Tone[] TONES = values();

  /** The vowels with each tone, in letters of their own: normalizing would load its tables. */
  private static final class Written {
    static final String VOWELS = "aăâeêioôơuưy";
    static final String[] TONED = {
      VOWELS, "àằầèềìòồờùừỳ", "áắấéếíóốớúứý", "ảẳẩẻểỉỏổởủửỷ", "ãẵẫẽễĩõỗỡũữỹ", "ạặậẹệịọộợụựỵ"
    };
  }

  private final int index;
  private final char mark;

  Tone(int index, char mark) {
    this.index = index;
    this.mark = mark;
  }

  /** Returns the combining mark that writes this tone, or U+0000 for {@link #NGANG}. */
  public char mark() {
    return mark;
  }

  /**
   * Returns the vowel letter {@code vowel}, which carries no tone, with this tone in one letter.
   */
  String on(char vowel) {
    int row = Written.VOWELS.indexOf(vowel);
    return String.valueOf(row < 0 ? vowel : Written.TONED[index].charAt(row));
  }

  /** Returns 0 to 5, in the order of declaration. */
  int index() {
    return index;
  }

  static Tone of(int index) {
    return TONES[index];
  }

  /** Returns the index of the tone a combining mark writes, or 0 if it writes none. */
  static int ofMark(char unit) {
    return switch (unit) {
      case '\u0300', '\u0340' -> 1;
      case '\u0301', '\u0341' -> 2;
      case '\u0309' -> 3;
      case '\u0303' -> 4;
      case '\u0323' -> 5;
      default -> 0;
    };
  }
}
