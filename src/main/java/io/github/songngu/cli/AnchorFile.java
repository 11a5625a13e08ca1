package io.github.songngu.cli;

import io.github.songngu.align.Anchor;
import io.github.songngu.align.AnchorException;
import io.github.songngu.read.InputException;
import io.github.songngu.read.TextDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places that correspond, one a line: the indices of a source and of a target sentence, from 0,
 * parted by a tab, or as {@code [3]:[4]}. Empty lines and lines that begin with # say nothing.
 */
final class AnchorFile {

  private static final Pattern ANCHOR =
      Pattern.compile("(\\d{1,9})\\t(\\d{1,9})|\\[(\\d{1,9})]:\\[(\\d{1,9})]");

  private final String name;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  private AnchorFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @throws InputException if a line is no anchor
   */
  static AnchorFile read(Path path) throws IOException {
    AnchorFile file = new AnchorFile(path.toString());
    int number = 0;
    for (String line : TextDecoder.ofDefaults().decode(path).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        file.add(line.strip(), number);
      }
    }
    return file;
  }

  private void add(String line, int number) {
    Matcher matcher = ANCHOR.matcher(line);
    if (!matcher.matches()) {
      throw new InputException(
          name, "line " + number, "'" + line + "'", "two sentence numbers, like 12<tab>14");
    }
    int group = matcher.group(1) != null ? 1 : 3;
    anchors.add(
        new Anchor(
            Integer.parseInt(matcher.group(group)), Integer.parseInt(matcher.group(group + 1))));
    lines.add(number);
  }

  /** Returns the anchors in the order of the file. */
  List<Anchor> anchors() {
    return anchors;
  }

  /** Says in which line stands what an aligner refused. */
  InputException refused(AnchorException error) {
    return new InputException(
        name, "line " + lines.get(error.index()), error.found(), error.expected());
  }
}
