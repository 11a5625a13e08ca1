package io.github.songngu.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Input that may be compressed by gzip, which is told by its first two bytes. */
public final class Compression {

  private static final int GZIP_MAGIC = 0x1F8B;
  private static final int BUFFER = 1 << 16;

  private Compression() {}

  /**
   * Returns what the stream holds, decompressed if need be.
   *
   * @throws java.util.zip.ZipException if it begins as gzip does and is none
   * @throws java.io.EOFException if it ends within the head of gzip
   */
  public static InputStream undo(InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }
}
