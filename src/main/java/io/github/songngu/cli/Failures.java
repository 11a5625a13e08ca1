package io.github.songngu.cli;

import io.github.songngu.read.InputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in one line why something failed. */
final class Failures {

  private static final int MEGABYTE = 1 << 20;

  private Failures() {}

  /** Returns one line about an error, whatever it is. */
  static String line(Throwable error) {
    return text(error).replaceAll("\\R", " ");
  }

  private static String text(Throwable error) {
    String message = error.getMessage() == null ? error.toString() : error.getMessage();
    if (error instanceof FileSystemException file) {
      return file.getReason() != null ? message : message + ": " + reason(file);
    }
    if (error instanceof FileNotFoundException) {
      return message + ": no such file or folder";
    }
    if (error instanceof InvalidPathException path) {
      return path.getInput()
          + ": cannot be the name of a file in this locale (LC_ALL=C.UTF-8 allows all letters)";
    }
    if (error instanceof OutOfMemoryError) {
      return "found more than "
          + Runtime.getRuntime().maxMemory() / MEGABYTE
          + " MB can hold, expected a smaller input, or java -Xmx with more";
    }
    boolean expected =
        error instanceof IOException || error instanceof InputException || error instanceof Refusal;
    return expected ? message : "unexpected error: " + error + " (--stacktrace shows where)";
  }

  private static String reason(FileSystemException error) {
    if (error instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (error instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (error instanceof FileAlreadyExistsException) {
      return "found a file, expected a folder";
    }
    return error instanceof NotDirectoryException
        ? "found a file, expected a folder"
        : "cannot be used";
  }
}
