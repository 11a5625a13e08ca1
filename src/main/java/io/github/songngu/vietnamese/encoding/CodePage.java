package io.github.songngu.vietnamese.encoding;

import java.nio.charset.Charset;
import java.util.Arrays;

/** The way back from characters to the bytes they were read from. */
final class CodePage {

  /** Bytes that the code page leaves free stand for themselves, as in browsers. */
  static final CodePage WINDOWS_1252 = new CodePage("windows-1252");

  static final CodePage WINDOWS_1258 = new CodePage("windows-1258");

  private static final char LAST = '\u2200';

  private final short[] bytes = new short[LAST];

  private CodePage(String name) {
    Arrays.fill(bytes, (short) -1);
    for (int b = 0; b < 256; b++) {
      char unit = new String(new byte[] {(byte) b}, Charset.forName(name)).charAt(0);
      bytes[unit < LAST ? unit : b] = (short) b;
      if (b < 0xA0 && bytes[b] < 0) {
        bytes[b] = (short) b; // text read as Latin-1 has control characters there
      }
    }
  }

  /** Returns the byte that a character was read from, or -1. */
  int toByte(char unit) {
    return unit < LAST ? bytes[unit] : -1;
  }
}
