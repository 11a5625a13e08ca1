package io.github.songngu.vietnamese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads cases: columns parted by tabs, {@code \}{@code uXXXX} for what one cannot see, # comments.
 */
public final class Cases {

  private static final Path FOLDER = Path.of("testdata", "vietnamese");

  private Cases() {}

  /** One case, and the rule written above it. */
  public record Row(String rule, List<String> cells) {

    /** Returns a cell; the empty string if the line ends before it. */
    public String get(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public String toString() {
      return String.join(" → ", cells) + "  [" + rule + "]";
    }
  }

  /** Reads a file of testdata/vietnamese, which must not be empty. */
  public static List<Row> of(String file) {
    List<Row> rows = read(FOLDER.resolve(file));
    if (rows.isEmpty()) {
      throw new IllegalStateException(file + " has no case");
    }
    return rows;
  }

  /** Reads any file of that form. */
  public static List<Row> read(Path file) {
    List<Row> rows = new ArrayList<>();
    String rule = "";
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (line.startsWith("#")) {
          rule = line.substring(1).strip();
        } else if (!line.isEmpty()) {
          List<String> cells = new ArrayList<>();
          for (String cell : line.split("\t", -1)) {
            cells.add(unescape(cell));
          }
          rows.add(new Row(rule, cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Turns backslash-u-four-digits, backslash-t and backslash-n into what they stand for. */
  public static String unescape(String cell) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (cell.startsWith("\\t", i) || cell.startsWith("\\n", i)) {
        out.append(cell.charAt(i + 1) == 't' ? '\t' : '\n');
        i++;
      } else {
        out.append(cell.charAt(i));
      }
    }
    return out.toString();
  }
}
