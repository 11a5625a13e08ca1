package io.github.songngu.cli;

import io.github.songngu.read.InputException;
import io.github.songngu.read.ParallelDocuments;
import io.github.songngu.read.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * A list of documents that belong together, as {@code pair} writes it: lines with tabs under the
 * column names {@code source} and {@code target}, each a path.
 */
final class PairList {

  private static final int LONGEST_EXCERPT = 60;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Align the documents that 'songngu pair' found, instead of an INPUT.")
  private @Nullable Path list;

  @Option(
      names = "--base",
      paramLabel = "DIR",
      description = "Where the documents of --pairs are (default: here, else beside FILE).")
  private @Nullable Path base;

  /** Where a line has what is asked for. */
  private record Columns(int source, int target) {

    private static Columns of(String header) {
      List<String> names = cells(header);
      return new Columns(names.indexOf("source"), names.indexOf("target"));
    }

    boolean areFound() {
      return source >= 0 && target >= 0;
    }

    int last() {
      return Math.max(source, target);
    }
  }

  /** Gives documents names, to those of the same id with a number. */
  private static final class Names {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    String of(String id) {
      String name;
      do {
        int number = counts.merge(id, 1, Integer::sum);
        name = number == 1 ? id : id + "-" + number;
      } while (!given.add(name));
      return name;
    }
  }

  /** Returns whether there is a list. */
  boolean isGiven() {
    return list != null;
  }

  /** Returns whether a folder was given without a list. */
  boolean isIncomplete() {
    return base != null && list == null;
  }

  /**
   * Returns the documents in the order of the list, each under a name of its own; a line that has
   * the same path twice is a paired article.
   *
   * @throws InputException if it is no such list
   */
  List<Folder.Document> documents() throws IOException {
    Path file = Objects.requireNonNull(list);
    List<String> lines = TextDecoder.ofDefaults().decode(file).lines().toList();
    Columns columns = Columns.of(lines.isEmpty() ? "" : lines.get(0));
    if (!columns.areFound()) {
      throw refused(file, 1, lines.isEmpty() ? "" : lines.get(0), "the columns source and target");
    }
    Names names = new Names();
    List<Folder.Document> documents = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        List<String> cells = cells(lines.get(i));
        if (cells.size() <= columns.last()) {
          throw refused(file, i + 1, lines.get(i), "as many columns as in line 1");
        }
        try {
          documents.add(document(cells.get(columns.source), cells.get(columns.target), names));
        } catch (InvalidPathException e) {
          throw refused(file, i + 1, lines.get(i), "paths of two documents");
        }
      }
    }
    return documents;
  }

  private Folder.Document document(String source, String target, Names names) {
    Path english = resolve(source);
    Path vietnamese = resolve(target);
    String name = names.of(ParallelDocuments.id(english, vietnamese));
    return source.equals(target)
        ? new Folder.Document(name, List.of(english), List.of(), List.of())
        : new Folder.Document(name, List.of(), List.of(english), List.of(vietnamese));
  }

  private Path resolve(String path) {
    if (base != null) {
      return base.resolve(path);
    }
    Path beside = Objects.requireNonNull(list).resolveSibling(path);
    return !Files.exists(Path.of(path)) && Files.exists(beside) ? beside : Path.of(path);
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static InputException refused(Path file, int line, String found, String expected) {
    String excerpt =
        found.length() <= LONGEST_EXCERPT ? found : found.substring(0, LONGEST_EXCERPT) + "…";
    return new InputException(file.toString(), "line " + line, "'" + excerpt + "'", expected);
  }
}
