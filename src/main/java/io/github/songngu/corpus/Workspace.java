package io.github.songngu.corpus;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.songngu.read.InputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder inside the output folder where a run keeps what it has done, until all of it is done.
 *
 * @param folder the folder
 */
record Workspace(Path folder) {

  private static final String NAME = ".songngu-work";
  private static final String SETTINGS = "settings.json";
  private static final int BUFFER = 1 << 16;

  /**
   * Begins a run, or goes on with one.
   *
   * @throws InputException if there is an unfinished run that is not to be resumed, or under other
   *     settings
   */
  static Workspace open(Path output, Settings settings, boolean resumed) throws IOException {
    Path folder = output.resolve(NAME);
    Path file = folder.resolve(SETTINGS);
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Path part = folder.resolve(SETTINGS + ".part");
      Files.writeString(part, settings.toString());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } else if (!resumed) {
      throw new InputException(
          output.toString(),
          "",
          "an unfinished run",
          "--resume to go on with it, or " + folder + " removed to begin anew");
    } else if (!Files.readString(file).equals(settings.toString())) {
      throw new InputException(
          output.toString(),
          "",
          "an unfinished run with other inputs or options",
          "the same ones to resume it, or " + folder + " removed to begin anew");
    }
    Workspace space = new Workspace(folder);
    space.removeUnfinished();
    return space;
  }

  /** Removes what an interrupted run left half done. */
  private void removeUnfinished() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(Workspace::isUnfinished).toList();
    }
    for (Path file : left) {
      Files.delete(file);
    }
  }

  private static boolean isUnfinished(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".part") || name.endsWith(".run");
  }

  /** Opens a file of the output; it is put in its place when all are whole. */
  OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(written(name)), BUFFER);
  }

  private Path written(String name) {
    return folder.resolve("out-" + name);
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
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }
}
