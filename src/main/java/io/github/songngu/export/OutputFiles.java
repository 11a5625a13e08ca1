package io.github.songngu.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Files that appear together, whole, or not at all.
 *
 * <p>Each is written beside its place under a name of its own and moved there by {@link #commit()};
 * closing without a commit removes what was written and leaves alone what stood there before.
 *
 * <pre>{@code
 * try (OutputFiles files = new OutputFiles()) {
 *   OutputStream english = files.create(Path.of("news.en.gz"));
 *   OutputStream vietnamese = files.create(Path.of("news.vi.gz"));
 *   try (BitextWriter writer = MosesWriter.builder().build(english, vietnamese)) {
 *     writer.write(bitext);
 *   }
 *   files.commit();
 * }
 * }</pre>
 *
 * <p>Content of names that end in {@code .gz} is compressed. A name of something other than a file
 * ({@code /dev/null}, a pipe) is written to directly. Errors name the place.
 *
 * <p>An instance belongs to one thread; only {@link #close()} may be called by another, as when the
 * program is stopped.
 */
public final class OutputFiles implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final List<Pending> pending = new ArrayList<>();
  private boolean closed;

  /** Begins with no file. */
  public OutputFiles() {}

  /**
   * Creates a file that will appear at {@code place}, instead of one that may be there.
   *
   * @return a buffered stream; closing it before the commit is allowed, not needed
   * @throws IOException if the folder does not exist or cannot be written, if {@code place} is a
   *     folder, or if this is closed
   */
  public synchronized OutputStream create(Path place) throws IOException {
    if (closed) {
      throw new FileSystemException(place.toString(), null, "cannot be written any more");
    }
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder, expected a file");
    }
    boolean direct = Files.exists(place) && !Files.isRegularFile(place);
    // A link stays a link: what it points to is replaced.
    Path target = Files.isRegularFile(place) ? place.toRealPath() : place.toAbsolutePath();
    Path written = direct ? target : target.resolveSibling(".songngu-" + UUID.randomUUID());
    OutputStream stream =
        new BufferedOutputStream(new Named(open(written, direct, place), place), BUFFER);
    if (place.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
      stream = new GZIPOutputStream(stream, BUFFER);
    }
    pending.add(new Pending(written, target, direct, stream));
    return stream;
  }

  /** Opens a file; an error names the place that the caller knows. */
  private static OutputStream open(Path written, boolean direct, Path place) throws IOException {
    try {
      return Files.newOutputStream(
          written, direct ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
    } catch (NoSuchFileException e) {
      throw because("its folder does not exist", place, e);
    } catch (AccessDeniedException e) {
      throw because("cannot be written, permission denied", place, e);
    } catch (FileSystemException e) {
      throw because("cannot be written, " + e.getReason(), place, e);
    }
  }

  private static IOException because(String reason, Path place, IOException cause) {
    IOException e = new FileSystemException(place.toString(), null, reason);
    e.initCause(cause);
    return e;
  }

  /**
   * Completes all files created so far and moves them to their places. If one cannot be completed,
   * none is moved; if one cannot be moved, those moved before it are removed.
   *
   * @throws IOException if a file cannot be completed (a full disk) or moved, or if this is closed
   */
  public synchronized void commit() throws IOException {
    if (closed) {
      throw new IOException("files were closed, expected a commit before");
    }
    for (Pending file : pending) {
      file.stream.close();
    }
    List<Path> moved = new ArrayList<>();
    try {
      for (Pending file : pending) {
        if (!file.direct) {
          move(file.written, file.place);
          moved.add(file.place);
        }
      }
    } catch (IOException e) {
      for (Path place : moved) {
        Files.deleteIfExists(place);
      }
      throw e;
    }
    pending.clear();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written and not committed. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    for (Pending file : pending) {
      file.discard();
    }
    pending.clear();
  }

  /** A stream whose errors name the place that is written: the system's own say why, not where. */
  private static final class Named extends FilterOutputStream {

    private final Path place;

    Named(OutputStream out, Path place) {
      super(out);
      this.place = place;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw because("cannot be written, " + e.getMessage(), place, e);
      }
    }
  }

  /** A file that is written at one path to be moved to another. */
  private record Pending(Path written, Path place, boolean direct, OutputStream stream) {

    void discard() throws IOException {
      try {
        stream.close();
      } catch (IOException e) {
        // A full disk, most likely: it does not matter for what is thrown away.
      } finally {
        if (!direct) {
          Files.deleteIfExists(written);
        }
      }
    }
  }
}
