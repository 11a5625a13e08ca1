package io.github.songngu.corpus;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.songngu.export.OutputFiles;
import io.github.songngu.read.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder inside the output folder where a run keeps what it has done, until all of it is done.
 * It is locked while the run is at work.
 */
final class Workspace implements Closeable {

  private static final String NAME = ".songngu-work";
  private static final String SETTINGS = "settings.json";
  private static final String LOCK = "lock";

  private final Path folder;

  /** Holds the lock until it is closed. */
  private final FileChannel lock;

  private Workspace(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Begins a run, or goes on with one.
   *
   * @throws InputException if there is an unfinished run that is not to be resumed, or under other
   *     settings, or that is still at work
   */
  static Workspace open(Path output, Settings settings, boolean resumed) throws IOException {
    Path folder = Files.createDirectories(output.resolve(NAME));
    Workspace space = new Workspace(folder, lock(output, folder));
    try {
      space.begin(output, settings, resumed);
      return space;
    } catch (IOException | RuntimeException e) {
      space.close();
      throw e;
    }
  }

  private static FileChannel lock(Path output, Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // The other run is in this program.
    }
    if (!locked) {
      channel.close();
      throw new InputException(
          output.toString(), "", "another run at work in it", "another folder, or that run's end");
    }
    return channel;
  }

  private void begin(Path output, Settings settings, boolean resumed) throws IOException {
    Path file = folder.resolve(SETTINGS);
    if (!Files.exists(file)) {
      // A run that was stopped while it was being forgotten may have left chunks of other settings.
      remove(left -> !left.equals(LOCK));
      Path part = folder.resolve(SETTINGS + ".part");
      Files.writeString(part, settings.identity());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } else if (!resumed) {
      throw new InputException(
          output.toString(),
          "",
          "an unfinished run",
          "--resume to go on with it, or " + folder + " removed to begin anew");
    } else if (!Files.readString(file).equals(settings.identity())) {
      throw new InputException(
          output.toString(),
          "",
          "an unfinished run with other inputs, options or version",
          "the same ones to resume it, or " + folder + " removed to begin anew");
    }
    remove(Workspace::isUnfinished);
  }

  /** Returns the folder. */
  Path folder() {
    return folder;
  }

  private void remove(Predicate<String> names) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(file -> names.test(String.valueOf(file.getFileName()))).toList();
    }
    for (Path file : left) {
      Files.delete(file);
    }
  }

  /** Returns whether a file is what an interrupted run left half done. */
  private static boolean isUnfinished(String name) {
    return name.endsWith(".part") || name.endsWith(".run");
  }

  /** Opens a file of the output; it is put in its place when all are whole. */
  OutputStream create(String name) throws IOException {
    return Scratch.open(written(name));
  }

  private Path written(String name) {
    return folder.resolve("out-" + name);
  }

  /** Copies a file to a place of the caller's, which may be on another disk or no file at all. */
  void copy(String name, Path place) throws IOException {
    try (OutputFiles files = new OutputFiles()) {
      Files.copy(written(name), files.create(place));
      files.commit();
    }
  }

  /**
   * Takes away the manifest of an earlier run, if there is one, and returns where it is kept. A run
   * that was interrupted when it had done so finds it there still.
   */
  Path setAside(Path manifest) throws IOException {
    Path kept = folder.resolve("earlier.json");
    if (Files.exists(kept)) {
      Files.deleteIfExists(manifest);
    } else if (Files.exists(manifest)) {
      Files.move(manifest, kept, StandardCopyOption.ATOMIC_MOVE);
    }
    return kept;
  }

  /** Puts a file in its place. */
  void publish(String name, Path place) throws IOException {
    try {
      Files.move(written(name), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written(name), place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Forgets the run: it is done. */
  void remove() throws IOException {
    // Without its settings a run cannot be taken for an unfinished one.
    Files.deleteIfExists(folder.resolve(SETTINGS));
    lock.close();
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Lets other runs work here. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
