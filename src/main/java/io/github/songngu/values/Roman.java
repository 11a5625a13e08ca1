package io.github.songngu.values;

/** Roman numerals as far as centuries, congresses and chapters need them. */
final class Roman {

  private static final String[] TENS = {"", "X", "XX", "XXX"};
  private static final String[] UNITS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private Roman() {}

  /** Returns the number from 1 to 39 that {@code text} writes in capitals, 0 if it writes none. */
  static int parse(String text) {
    int tens = 0;
    while (tens < 3 && text.startsWith(TENS[tens + 1])) {
      tens++;
    }
    String rest = text.substring(tens);
    for (int unit = 0; unit < UNITS.length; unit++) {
      if (UNITS[unit].equals(rest)) {
        return tens * 10 + unit;
      }
    }
    return 0;
  }
}
