package io.github.songngu.read;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Files that people take for text, told by their first bytes. */
enum Signature {
  PDF("%PDF-", "a PDF document"),
  RTF("{\\rtf", "an RTF document"),
  ZIP("PK\u0003\u0004", "a ZIP archive or Office document"),
  OLE("\u00D0\u00CF\u0011\u00E0", "an old Office document");

  private static final int LONGEST = 8;

  private final String magic;
  private final String kind;

  Signature(String magic, String kind) {
    this.magic = magic;
    this.kind = kind;
  }

  /** Returns what the file is, or null if none of these. */
  static @Nullable String of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1);
    for (Signature signature : values()) {
      if (head.startsWith(signature.magic)) {
        return signature.kind;
      }
    }
    return null;
  }
}
