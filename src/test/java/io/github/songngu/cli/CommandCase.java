package io.github.songngu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A case of testdata/cli; its README tells the form. */
final class CommandCase {

  private final String rule;
  private final String command;
  private final ByteArrayOutputStream input = new ByteArrayOutputStream();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private int status;

  private CommandCase(String rule, String command) {
    this.rule = rule;
    this.command = command;
  }

  /** Reads a file of testdata/cli. */
  static List<CommandCase> of(String file) {
    List<CommandCase> cases = new ArrayList<>();
    String rule = "";
    try {
      for (String line :
          Files.readAllLines(Path.of("testdata", "cli", file), StandardCharsets.UTF_8)) {
        String content = line.length() < 2 ? "" : line.substring(2);
        if (line.startsWith("#")) {
          rule = content;
        } else if (line.startsWith("$")) {
          cases.add(new CommandCase(rule, content));
        } else if (!line.isEmpty()) {
          cases.get(cases.size() - 1).add(line.charAt(0), content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private void add(char kind, String content) throws IOException {
    switch (kind) {
      case '<' -> input.write(bytes(content));
      case '>' -> output.write(bytes(content));
      case '!' -> errors.write(bytes(content));
      case '=' -> status = Integer.parseInt(content);
      default -> throw new IllegalStateException("'" + kind + "' begins no line: " + content);
    }
  }

  private static byte[] bytes(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < content.length()) {
      if (content.charAt(at) != '\\') {
        int codePoint = content.codePointAt(at);
        out.write(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
        at += Character.charCount(codePoint);
        continue;
      }
      char kind = content.charAt(at + 1);
      int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
      int value =
          digits == 0 ? 0 : Integer.parseInt(content.substring(at + 2, at + 2 + digits), 16);
      at += 2 + digits;
      switch (kind) {
        case 'x' -> out.write(value);
        case 'u', 'U' -> out.write(Character.toString(value).getBytes(StandardCharsets.UTF_8));
        case 't' -> out.write('\t');
        case 'r' -> out.write('\r');
        case '\\' -> out.write('\\');
        case 'c' -> {
          return out.toByteArray();
        }
        default -> throw new IllegalStateException("\\" + kind + " means nothing: " + content);
      }
    }
    out.write('\n');
    return out.toByteArray();
  }

  String[] arguments() {
    return command.split(" ");
  }

  byte[] input() {
    return input.toByteArray();
  }

  String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  int status() {
    return status;
  }

  @Override
  public String toString() {
    return command + "  [" + rule + "]";
  }
}
