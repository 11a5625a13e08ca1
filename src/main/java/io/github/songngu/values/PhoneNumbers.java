package io.github.songngu.values;

/** Telephone numbers: "+84 24 3825 1234", "024.3825.1234", "0912 345 678", "(024) 3825 1234". */
final class PhoneNumbers {

  private static final int MIN_DIGITS = 9;
  private static final int MAX_DIGITS = 15;

  private PhoneNumbers() {}

  /**
   * Returns the index after the telephone number at token {@code i}, {@code i} if there is none.
   */
  static int end(Tokens t, int i) {
    if (t.isSymbol(i, '(')) {
      return withArea(t, i, i, 0, "0");
    }
    boolean international = t.isSymbol(i, '+') && t.glued(i + 1);
    if (international && t.isSymbol(i + 2, '(') && t.length(i + 1) <= 3) {
      return withArea(t, i, i + 2, t.length(i + 1), "");
    }
    int first = international ? i + 1 : i;
    boolean starts =
        t.isDigits(first)
            && (international
                ? t.length(first) <= 3 || t.length(first) >= MIN_DIGITS
                : t.length(first) > 2 && t.text().charAt(t.start(first)) == '0');
    if (!starts) {
      return i;
    }
    return groups(t, i, first + 1, t.length(first));
  }

  /** "(024) 3825 1234", "+1 (555) 123-4567": the bracket of the area is token {@code open}. */
  private static int withArea(Tokens t, int i, int open, int before, String prefix) {
    int area = open + 1;
    boolean closed = t.isDigits(area) && t.isSymbol(area + 1, ')') && t.isDigits(area + 2);
    boolean near = closed && t.start(area + 2) <= t.end(area + 1) + 1;
    boolean fits = near && t.length(area) >= 2 && t.length(area) <= 5;
    return fits && t.text().startsWith(prefix, t.start(area))
        ? groups(t, i, area + 3, before + t.length(area) + t.length(area + 2))
        : i;
  }

  /** Reads further groups; returns the index after them, {@code i} if it is no number then. */
  private static int groups(Tokens t, int i, int from, int already) {
    int end = from;
    int digits = already;
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
