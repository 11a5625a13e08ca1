package io.github.songngu.vietnamese.encoding;

/** Numeric character references of HTML. */
final class NumericReferences {

  private static final int LONGEST = 10;

  private NumericReferences() {}

  static String decode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int at;
    while ((at = text.indexOf("&#", done)) >= 0) {
      out.append(text, done, at);
      int end = end(text, at + 2);
      int codePoint = end < 0 ? -1 : codePoint(text.substring(at + 2, end));
      if (codePoint < 0) {
        out.append("&#");
        done = at + 2;
      } else {
        out.appendCodePoint(codePoint);
        done = end + 1;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Returns where the semicolon is, or -1. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && text.charAt(end) != ';') {
      end++;
    }
    return end < text.length() && text.charAt(end) == ';' ? end : -1;
  }

  /** Returns the code point of {@code 7879} or {@code x1EC7}, or -1 if it is no character. */
  private static int codePoint(String digits) {
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    String number = hex ? digits.substring(1) : digits;
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) < 0x80 ? Character.digit(number.charAt(i), hex ? 16 : 10) : -1;
      value = value * (hex ? 16 : 10) + digit;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
    }
    boolean character = !number.isEmpty() && value > 0 && (value < 0xD800 || value > 0xDFFF);
    return character ? windows1252(value) : -1;
  }

  /** As browsers do: 0x80 to 0x9F mean what windows-1252 has there. */
  private static int windows1252(int value) {
    return value < 0x80 || value > 0x9F
        ? value
        : VietnameseCharsets.WINDOWS_1252_PUNCTUATION.charAt(value - 0x80);
  }

  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint < 0x80) {
                out.append((char) codePoint);
              } else {
                out.append("&#").append(codePoint).append(';');
              }
            });
    return out.toString();
  }
}
