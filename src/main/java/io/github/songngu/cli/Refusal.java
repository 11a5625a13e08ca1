package io.github.songngu.cli;

import java.io.Serial;

/** Says that the input cannot be used; the message is the line that the user sees. */
final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
