package io.github.songngu.cli;

import io.github.songngu.read.Compression;
import io.github.songngu.read.InputException;
import io.github.songngu.read.TextDecoder;
import io.github.songngu.vietnamese.encoding.EncodingDetector;
import io.github.songngu.vietnamese.encoding.LegacyEncoding;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

/**
 * Input whose encoding is old or unknown: bytes, decompressed.
 *
 * @param name names it in messages
 * @param bytes all of it
 */
record ByteInput(String name, byte[] bytes) {

  /** Those whose text is ASCII: bytes beyond it have to be UTF-8. */
  private static final Set<LegacyEncoding> WRITTEN_IN_ASCII =
      EnumSet.of(LegacyEncoding.VIQR, LegacyEncoding.NCR);

  /** Reads a stream, up to the limit of text. */
  static ByteInput read(String name, InputStream in) throws IOException {
    int most = TextDecoder.DEFAULT_MAX_BYTES;
    try {
      byte[] bytes = Compression.undo(in).readNBytes(most + 1);
      if (bytes.length > most) {
        throw new InputException(
            name, "", "more than " + most + " bytes", "at most that many, or parts of the file");
      }
      return new ByteInput(name, bytes);
    } catch (ZipException | EOFException e) {
      InputException broken =
          new InputException(name, "", "damaged or incomplete gzip data", "a whole .gz file");
      broken.initCause(e);
      throw broken;
    }
  }

  /** Decodes bytes of an old encoding, or text whose bytes were read as Latin-1 before. */
  String decode(LegacyEncoding encoding) throws IOException {
    if (WRITTEN_IN_ASCII.contains(encoding) || hasByteOrderMark()) {
      return encoding.decodeText(text());
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new InputException(
            name,
            "byte " + i,
            "a NUL character, as in binary files",
            "text in " + encoding.label());
      }
    }
    return encoding.decodeEither(bytes);
  }

  /** Decodes text in UTF-8, or in an old encoding that can be told from the bytes. */
  String decode() throws IOException {
    try {
      return text();
    } catch (InputException e) {
      Optional<LegacyEncoding> found =
          EncodingDetector.examine(new String(bytes, StandardCharsets.ISO_8859_1))
              .encoding()
              .filter(label -> !label.equals("utf-8"))
              .map(LegacyEncoding::of)
              .filter(encoding -> !WRITTEN_IN_ASCII.contains(encoding));
      if (found.isEmpty()) {
        throw e;
      }
      return decode(found.get());
    }
  }

  /** Decodes text in UTF-8, or UTF-16 with a byte order mark. */
  String text() throws IOException {
    return TextDecoder.ofDefaults().decode(name, new ByteArrayInputStream(bytes));
  }

  private boolean hasByteOrderMark() {
    int first = bytes.length < 3 ? 0 : (bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8;
    return first == 0xFFFE00
        || first == 0xFEFF00
        || (first == 0xEFBB00 && (bytes[2] & 0xFF) == 0xBF);
  }
}
