package io.github.songngu.vietnamese.encoding;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The ways Vietnamese was written before Unicode; each decodes bytes, and text whose bytes were
 * read as Latin-1 or windows-1252, to composed text.
 *
 * <pre>{@code
 * LegacyEncoding.TCVN3.decodeText("TiÕng ViÖt")     // "Tiếng Việt"
 * LegacyEncoding.VIQR.decodeText("Tie^'ng Vie^.t")  // "Tiếng Việt"
 * }</pre>
 */
public enum LegacyEncoding {
  /**
   * TCVN3 or ABC, the old standard of the north. Its fonts had no capitals with a tone: such
   * letters come back small, except in words whose other letters are capitals.
   */
  TCVN3(VietnameseCharsets.TCVN3),
  /** VNI for Windows, of the south: one or two bytes a letter. */
  VNI(VietnameseCharsets.VNI),
  /** VISCII, RFC 1456. */
  VISCII(VietnameseCharsets.VISCII),
  /** VPS, of the Vietnamese Professionals Society. */
  VPS(VietnameseCharsets.VPS),
  /**
   * VIQR, RFC 1456: ASCII with marks after the letter, as in {@code Vie^.t}. A point or question
   * mark after a vowel without a tone is taken as its tone, unless a backslash stands before it.
   */
  VIQR(StandardCharsets.UTF_8),
  /** windows-1258, with its combining marks composed. */
  WINDOWS_1258(Charset.forName("windows-1258")),
  /** Numeric character references of HTML, decimal or hexadecimal: {@literal &}#7879; for ệ. */
  NCR(StandardCharsets.UTF_8);

  private final Charset charset;

  LegacyEncoding(Charset charset) {
    this.charset = charset;
  }

  /** Returns the name in lower case: {@code tcvn3}, {@code windows-1258}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the encoding of a {@link #label}, in any case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LegacyEncoding of(String label) {
    return Arrays.stream(values())
        .filter(encoding -> encoding.label().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "encoding is '"
                        + label
                        + "', expected one of "
                        + Arrays.stream(values()).map(LegacyEncoding::label).toList()));
  }

  /** Decodes bytes; those without a meaning become U+FFFD. */
  public String decode(byte[] bytes) {
    return finish(new String(bytes, charset));
  }

  /**
   * Decodes text whose bytes were read as Latin-1 or windows-1252. Characters that such a reading
   * cannot have given stay as they are.
   */
  public String decodeText(CharSequence text) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return finish(text.toString());
    }
    StringBuilder out = new StringBuilder(text.length());
    byte[] bytes = new byte[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      int read = CodePage.WINDOWS_1252.toByte(text.charAt(i));
      if (read >= 0) {
        bytes[size++] = (byte) read;
      } else {
        out.append(new String(bytes, 0, size, charset)).append(text.charAt(i));
        size = 0;
      }
    }
    return finish(out.append(new String(bytes, 0, size, charset)).toString());
  }

  /**
   * Decodes a file that holds either the bytes of this encoding, or UTF-8 of a text whose bytes
   * were read as Latin-1 or windows-1252 before it was saved. Bytes that are valid UTF-8 from first
   * to last are taken for the latter.
   */
  public String decodeEither(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean valid = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return valid ? decodeText(text) : decode(bytes);
  }

  private String finish(String decoded) {
    return switch (this) {
      case TCVN3 -> CapitalFonts.restore(compose(decoded));
      case VIQR -> Viqr.decode(decoded);
      case NCR -> NumericReferences.decode(decoded);
      default -> compose(decoded);
    };
  }

  private static String compose(String decoded) {
    return Normalizer.normalize(decoded, Normalizer.Form.NFC);
  }

  /** Encodes text; characters that the encoding lacks become {@code ?}. */
  public byte[] encode(CharSequence text) {
    String composed = compose(text.toString());
    return switch (this) {
      case VIQR -> Viqr.encode(composed).getBytes(charset);
      case NCR -> NumericReferences.encode(composed).getBytes(charset);
      case WINDOWS_1258 -> splitTones(composed).getBytes(charset);
      default -> composed.getBytes(charset);
    };
  }

  /** Leaves composed what windows-1258 has composed, and parts the tone from other letters. */
  private String splitTones(String text) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char tone = letter < 0x80 || encoder.canEncode(letter) ? 0 : Vowels.tone(letter);
      out.append(tone == 0 ? letter : Vowels.withoutTone(letter));
      out.append(tone == 0 ? "" : String.valueOf(tone));
    }
    return out.toString();
  }
}
