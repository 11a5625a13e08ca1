package io.github.songngu.vietnamese.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as windows-1252, Latin-1 or windows-1258, once or twice: {@code Viá»‡t} for
 * <i>Việt</i>.
 *
 * <p>Each run of characters beyond ASCII is turned back into bytes; if they are UTF-8, whole and
 * valid, the run is replaced by what they say. Genuine text hardly ever is: {@code é} alone is no
 * UTF-8. Where a byte is lost, the letters before it are read and the rest of its own stays. Repair
 * comes before any cleaning of spaces, since a no-break space is part of the bytes of <i>à</i>.
 */
public final class Mojibake {

  private static final int ROUNDS = 2;

  private Mojibake() {}

  /** Returns the text with mojibake undone; the text itself if it is a string without any. */
  public static String repair(CharSequence text) {
    String repaired = text.toString();
    for (int round = 0; round < ROUNDS; round++) {
      String before = repaired;
      repaired = undo(before, CodePage.WINDOWS_1252);
      repaired = repaired.equals(before) ? undo(before, CodePage.WINDOWS_1258) : repaired;
      if (repaired.equals(before)) {
        break;
      }
    }
    return repaired.contentEquals(text) ? text.toString() : repaired;
  }

  private static String undo(String text, CodePage page) {
    StringBuilder out = null;
    int copied = 0;
    int i = 0;
    while (i < text.length()) {
      int end = runEnd(text, i, page);
      int whole = isCut(text, end) ? lastLead(text, i, end, page) : end;
      String read = whole - i > 1 ? readAgain(text, i, whole, page) : null;
      if (read != null) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, i).append(read);
        copied = whole;
      }
      i = Math.max(end, i + 1);
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  private static int runEnd(String text, int start, CodePage page) {
    int end = start;
    while (end < text.length() && page.toByte(text.charAt(end)) >= 0x80) {
      end++;
    }
    return end;
  }

  /** Whether a byte is lost where a run ends. */
  private static boolean isCut(String text, int end) {
    return end < text.length() && text.charAt(end) == '\uFFFD';
  }

  /** Returns where the letter begins of which the last byte is lost. */
  private static int lastLead(String text, int start, int end, CodePage page) {
    int lead = end - 1;
    while (lead > start && page.toByte(text.charAt(lead)) < 0xC0) {
      lead--;
    }
    return lead;
  }

  private static @Nullable String readAgain(String text, int start, int end, CodePage page) {
    byte[] bytes = new byte[end - start];
    for (int i = start; i < end; i++) {
      bytes[i - start] = (byte) page.toByte(text.charAt(i));
    }
    int lead = bytes[0] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return null;
    }
    String read = new String(bytes, StandardCharsets.UTF_8);
    boolean valid = Arrays.equals(read.getBytes(StandardCharsets.UTF_8), bytes);
    return valid && read.codePoints().allMatch(Mojibake::isExpected) ? read : null;
  }

  /** Latin letters, marks, punctuation, signs and emoji: what the text may have had. */
  private static boolean isExpected(int codePoint) {
    return codePoint < 0x180
        || (codePoint >= 0x1A0 && codePoint <= 0x1B0) // ơ ư
        || (codePoint >= 0x300 && codePoint < 0x370)
        || (codePoint >= 0x1E00 && codePoint < 0x1F00)
        || (codePoint >= 0x2000 && codePoint < 0x2C00)
        || codePoint == 0xFEFF
        || codePoint == 0xFFFD
        || codePoint >= 0x1F000;
  }
}
