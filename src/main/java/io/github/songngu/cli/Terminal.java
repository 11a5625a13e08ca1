package io.github.songngu.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Where a command reads from and prints to. */
record Terminal(InputStream in, PrintStream out, PrintStream err) {

  /** Says in one line why a command failed; returns the exit status. */
  int fail(Throwable error, boolean withTrace) {
    if (withTrace) {
      error.printStackTrace(err);
    } else {
      err.println("songngu: " + reason(error));
    }
    return 1;
  }

  /** Returns one line for an error. */
  static String reason(Throwable error) {
    String message = error.getMessage() == null ? "" : error.getMessage();
    String line =
        error instanceof NoSuchFileException || error instanceof FileNotFoundException
            ? message + ": no such file or folder"
            : error instanceof AccessDeniedException
                ? message + ": permission denied"
                : error instanceof FileSystemException || isPlain(error)
                    ? message
                    : "unexpected error: " + error + " (--stacktrace shows where)";
    return line.replaceAll("\\R", " ");
  }

  private static boolean isPlain(Throwable error) {
    return error instanceof IOException
        || error instanceof io.github.songngu.read.InputException
        || error instanceof Refusal;
  }

  /** Input that cannot be used; the message is one line. */
  static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
      super(message);
    }
  }
}
