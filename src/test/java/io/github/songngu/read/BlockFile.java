package io.github.songngu.read;

import io.github.songngu.read.Block.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands in a document of testdata/documents, block by block; its README tells the form.
 *
 * @param lines the kind of each, {@code row} for the cells of a row, and its texts
 */
record BlockFile(List<Line> lines) {

  /** A block, or the cells of a row, with what was deleted, inserted or hidden marked as such. */
  record Line(String kind, List<String> texts) {}

  static BlockFile of(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t", -1);
        List<String> texts =
            List.of(parts).subList(1, parts.length).stream()
                .map(text -> text.replace("\\n", "\n"))
                .toList();
        lines.add(new Line(parts[0], texts));
      }
    }
    return new BlockFile(lines);
  }

  /** Returns a line for each block that a reader should find: its kind or cell, and its text. */
  List<String> expected() {
    List<String> expected = new ArrayList<>();
    int row = 0;
    for (Line line : lines) {
      for (int column = 0; column < line.texts.size(); column++) {
        for (String part : line.texts.get(column).split(" ¶ ", -1)) {
          String text = visible(part);
          String kind = line.kind.equals("row") ? "cell " + row + " " + column : line.kind;
          if (!text.isEmpty()) {
            expected.add(kind + ": " + text);
          }
        }
      }
      row = line.kind.equals("row") ? row + 1 : 0;
    }
    return expected;
  }

  private static String visible(String text) {
    return text.replaceAll("\\[-.*?-\\]", "")
        .replaceAll("\\[~.*?~\\]", "")
        .replaceAll("\\[\\+(.*?)\\+\\]", "$1");
  }

  /** Returns what a reader found, in the same form. */
  static List<String> found(Document document) {
    return document.blocks().stream()
        .map(
            block -> {
              Cell cell = block.cell();
              String kind =
                  cell == null
                      ? block.kind().name().toLowerCase(Locale.ROOT)
                      : "cell " + cell.row() + " " + cell.column();
              return kind + ": " + document.text(block);
            })
        .toList();
  }
}
