package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A session at a terminal, and what should come of it; {@code testdata/sessions/README.md} says how
 * it is written down.
 *
 * @param title the remark above it
 * @param steps the commands, in order
 */
record Transcript(String title, List<Step> steps) {

  private static final Path INPUT = Path.of("testdata/sessions/input");

  /** A command, the lines that it should print, and its exit status. */
  record Step(String command, List<String> out, List<String> err, int status) {}

  /** What a command came to. */
  record Result(List<String> out, List<String> err, int status) {

    static Result of(List<String> out) {
      return new Result(out, List.of(), 0);
    }
  }

  @Override
  public String toString() {
    return title;
  }

  /** Returns the sessions of a file. */
  static List<Transcript> read(Path file) throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    StringBuilder title = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        title.append(line.substring(1));
      } else if (line.startsWith("$ ")) {
        if (!title.isEmpty()) {
          transcripts.add(new Transcript(title.toString().strip(), new ArrayList<>()));
          title.setLength(0);
        }
        last(transcripts)
            .steps
            .add(new Step(line.substring(2), new ArrayList<>(), new ArrayList<>(), 0));
      } else if (!line.isBlank()) {
        expect(last(last(transcripts).steps), line, last(transcripts).steps);
      }
    }
    return transcripts;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static void expect(Step step, String line, List<Step> steps) {
    if (line.startsWith("> ") || line.equals(">")) {
      step.out.add(line.substring(Math.min(2, line.length())));
    } else if (line.startsWith("! ")) {
      step.err.add(line.substring(2));
    } else if (line.matches("exit \\d")) {
      int status = line.charAt(5) - '0';
      steps.set(steps.size() - 1, new Step(step.command, step.out, step.err, status));
    } else {
      throw new IllegalArgumentException("found '" + line + "', expected # $ > ! or exit");
    }
  }

  /** Runs all commands; {@code folder} is what they call {@code $OUT}. */
  void run(Path folder) throws IOException {
    for (Step step : steps) {
      List<String> words =
          Stream.of(step.command.split(" "))
              .map(word -> word.replace("$OUT", folder.toString()).replace("$IN", INPUT.toString()))
              .toList();
      Result result = run(words);
      check("standard error of " + step.command, result.err, step.err, folder);
      check("standard output of " + step.command, result.out, step.out, folder);
      assertThat(result.status).as("exit status of %s", step.command).isEqualTo(step.status);
    }
  }

  private static Result run(List<String> words) throws IOException {
    List<String> arguments = words.subList(1, words.size());
    return switch (words.get(0)) {
      case "songngu" -> songngu(arguments);
      case "cat" -> Result.of(lines(bytes(Path.of(arguments.get(0)))));
      case "ls" -> Result.of(names(Path.of(arguments.get(0))));
      case "cp" -> {
        Path copy = Path.of(arguments.get(1)).toAbsolutePath();
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of(arguments.get(0)), copy);
        yield Result.of(List.of());
      }
      default -> throw new IllegalArgumentException("found '" + words.get(0) + "' as a command");
    };
  }

  private static Result songngu(List<String> words) throws IOException {
    int redirection = words.indexOf("<");
    List<String> arguments = redirection < 0 ? words : words.subList(0, redirection);
    byte[] input =
        redirection < 0 ? new byte[0] : Files.readAllBytes(Path.of(words.get(redirection + 1)));
    return songngu(arguments, new ByteArrayInputStream(input));
  }

  /** Runs the program. */
  static Result songngu(List<String> arguments, InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments.toArray(String[]::new),
            in,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    return new Result(lines(out.toByteArray()), lines(err.toByteArray()), status);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void check(String what, List<String> found, List<String> expected, Path folder) {
    List<String> lines =
        found.stream()
            .map(line -> line.replace(folder.toString(), "$OUT").replace(INPUT.toString(), "$IN"))
            .toList();
    if (expected.stream().noneMatch(line -> line.contains("…"))) {
      assertThat(lines).as(what).isEqualTo(expected);
    } else {
      assertThat(lines.stream().map(line -> line + "\n").collect(Collectors.joining()))
          .as(what)
          .matches(pattern(expected));
    }
  }

  /** A line … stands for any lines, and … in a line for any text. */
  private static Pattern pattern(List<String> lines) {
    return Pattern.compile(lines.stream().map(Transcript::pattern).collect(Collectors.joining()));
  }

  private static String pattern(String line) {
    return line.equals("…")
        ? "(?:.*\n)*"
        : Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))
            + "\n";
  }
}
