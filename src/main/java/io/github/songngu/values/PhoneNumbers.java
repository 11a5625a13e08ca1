package io.github.songngu.values;

/** Telephone numbers: "+84 24 3825 1234", "024.3825.1234", "0912 345 678". */
final class PhoneNumbers {

  private static final int MIN_DIGITS = 9;
  private static final int MAX_DIGITS = 15;

  private PhoneNumbers() {}

  /**
   * Returns the index after the telephone number at token {@code i}, {@code i} if there is none.
   */
  static int end(Tokens t, int i) {
    boolean international = t.isSymbol(i, '+') && t.glued(i + 1);
    int first = international ? i + 1 : i;
    boolean starts =
        t.isDigits(first)
            && (international
                ? t.length(first) <= 3 || t.length(first) >= MIN_DIGITS
                : t.length(first) > 2 && t.text().charAt(t.start(first)) == '0');
    if (!starts) {
      return i;
    }
    int end = first + 1;
    int digits = t.length(first);
    int next = nextGroup(t, end);
    while (next > 0 && digits + t.length(next) <= MAX_DIGITS) {
      digits += t.length(next);
      end = next + 1;
      next = nextGroup(t, end);
    }
    return digits >= MIN_DIGITS && digits <= MAX_DIGITS ? end : i;
  }

  /**
   * Returns the index of the group of figures after a space, point or hyphen, 0 if there is none.
   */
  private static int nextGroup(Tokens t, int i) {
    boolean joined = (t.isSymbol(i, '.') || t.isSymbol(i, '-')) && t.glued(i) && t.glued(i + 1);
    int group = joined ? i + 1 : i;
    boolean near = joined || (t.isDigits(i) && t.start(i) == t.end(i - 1) + 1);
    boolean other = t.glued(group + 1) && (t.isSymbol(group + 1, '/') || t.isWord(group + 1));
    return near && t.isDigits(group) && t.length(group) >= 2 && !other ? group : 0;
  }
}
