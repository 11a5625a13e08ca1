package io.github.songngu.corpus;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that is being written, with its size and checksum. */
final class CountedFile extends FilterOutputStream {

  private final String name;
  private final MessageDigest digest;
  private long size;

  CountedFile(String name, OutputStream out) {
    super(out);
    this.name = name;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(int unit) throws IOException {
    write(new byte[] {(byte) unit}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
    size += length;
  }

  String name() {
    return name;
  }

  long size() {
    return size;
  }

  /** Returns the SHA-256 of all that was written; to be asked once. */
  String checksum() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
