package io.github.songngu.corpus;

import io.github.songngu.read.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of documents that belong together: lines with tabs under the column names {@code source}
 * and {@code target}, each a path; other columns are passed through as fields, {@code score} as
 * {@code document_score}. A document is named by its {@code id}, by its source if it has none.
 *
 * <p>A path that is not absolute is looked for in the base folder; without one, from the current
 * folder, then from the list's.
 */
record PairListInput(Path list, @Nullable Path base) implements CorpusInput {

  @Override
  public DocumentCursor open() throws IOException {
    LineCursor lines = new LineCursor(list);
    try {
      return new Rows(lines, columns(lines));
    } catch (IOException | InputException e) {
      lines.close();
      throw e;
    }
  }

  private List<String> columns(LineCursor lines) throws IOException {
    LineCursor.Line first = lines.next();
    List<String> columns = first == null ? List.of() : cells(first.text());
    if (!columns.contains("source") || !columns.contains("target")) {
      throw new InputException(
          list.toString(),
          "line 1",
          first == null ? "nothing" : "'" + abridged(first.text()) + "'",
          "column names, source and target among them, parted by tabs");
    }
    return columns;
  }

  private static String abridged(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static List<String> cells(String line) {
    // The last cells may be empty: nothing but the end of the line is cut off.
    String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    return Arrays.asList(row.split("\t", -1));
  }

  private Path resolve(LineCursor.Line line, String path) {
    Path given;
    try {
      given = Path.of(path);
    } catch (InvalidPathException e) {
      InputException broken =
          new InputException(list.toString(), "line " + line.number(), e.getReason(), "a path");
      broken.initCause(e);
      throw broken;
    }
    if (base != null) {
      return base.resolve(given);
    }
    Path beside = list.resolveSibling(given);
    return !Files.exists(given) && Files.exists(beside) ? beside : given;
  }

  /** The lines after the first. */
  private final class Rows implements DocumentCursor {

    private final LineCursor lines;
    private final List<String> columns;

    Rows(LineCursor lines, List<String> columns) {
      this.lines = lines;
      this.columns = columns;
    }

    @Override
    public @Nullable SourceDocument next() throws IOException {
      LineCursor.Line line = lines.next();
      return line == null
          ? null
          : new Deferred(
              line.place(),
              line.bytes().length,
              stamp -> addTo(stamp, line),
              pipeline -> row(line).align(pipeline));
    }

    private void addTo(Stamp stamp, LineCursor.Line line) {
      line.addTo(stamp);
      try {
        row(line).addTo(stamp);
      } catch (InputException e) {
        stamp.add("no row");
      }
    }

    private SourceDocument row(LineCursor.Line line) {
      List<String> cells = cells(line.text());
      if (cells.size() != columns.size()) {
        throw new InputException(
            list.toString(),
            "line " + line.number(),
            cells.size() + " columns",
            columns.size() + " as in line 1");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        String name = columns.get(i);
        fields.put(name.equals("score") ? "document_score" : name, cells.get(i));
      }
      String source = String.valueOf(fields.remove("source"));
      String target = String.valueOf(fields.remove("target"));
      fields.putIfAbsent("src_url", source);
      fields.putIfAbsent("trg_url", target);
      String given = fields.getOrDefault("id", "");
      String id = given.isBlank() ? source : given;
      List<Path> files =
          source.equals(target)
              ? List.of(resolve(line, source))
              : List.of(resolve(line, source), resolve(line, target));
      return new FileDocument(id, files, fields);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
