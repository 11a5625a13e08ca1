package io.github.songngu.corpus;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of an unfinished run. Its errors name the file: the system's own say why, not where. */
final class Scratch extends FilterOutputStream {

  private static final int BUFFER = 1 << 16;

  private final Path file;

  private Scratch(Path file) throws IOException {
    super(Files.newOutputStream(file));
    this.file = file;
  }

  /** Opens a file, buffered. */
  static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(new Scratch(file), BUFFER);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      String reason = "cannot be written, " + e.getMessage();
      IOException named = new FileSystemException(file.toString(), null, reason);
      named.initCause(e);
      throw named;
    }
  }
}
