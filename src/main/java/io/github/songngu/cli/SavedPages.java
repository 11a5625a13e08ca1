package io.github.songngu.cli;

import io.github.songngu.read.InputException;
import io.github.songngu.read.TextDecoder;
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
 * A list of pages and of the files in which they were saved: lines with tabs under the column names
 * {@code url} and {@code file}; other columns say nothing.
 */
final class SavedPages {

  private SavedPages() {}

  /**
   * A document to be paired.
   *
   * @param url where it was found, or null if that is not known
   */
  record SavedPage(Path file, @Nullable String url) {}

  /**
   * Returns the pages by what the list calls their files, which are looked for from the current
   * folder, then from the list's.
   *
   * @throws InputException if it is no such list
   */
  static Map<String, SavedPage> read(Path list) throws IOException {
    List<String> lines = TextDecoder.ofDefaults().decode(list).lines().toList();
    List<String> columns = lines.isEmpty() ? List.of() : cells(lines.get(0));
    int url = columns.indexOf("url");
    int file = columns.indexOf("file");
    if (url < 0 || file < 0) {
      throw new InputException(
          list.toString(),
          "line 1",
          lines.isEmpty() ? "nothing" : "'" + abridged(lines.get(0)) + "'",
          "a folder, or a list with the column names url and file, parted by a tab");
    }
    Map<String, SavedPage> pages = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        List<String> cells = cells(lines.get(i));
        if (cells.size() <= Math.max(url, file)) {
          throw new InputException(
              list.toString(),
              "line " + (i + 1),
              cells.size() + " columns",
              columns.size() + " as in line 1");
        }
        String name = cells.get(file);
        pages.put(name, new SavedPage(resolve(list, i + 1, name), cells.get(url).strip()));
      }
    }
    return pages;
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static String abridged(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private static Path resolve(Path list, int line, String name) {
    try {
      Path given = Path.of(name);
      Path beside = list.resolveSibling(given);
      return !Files.exists(given) && Files.exists(beside) ? beside : given;
    } catch (InvalidPathException e) {
      InputException broken =
          new InputException(list.toString(), "line " + line, e.getReason(), "a path");
      broken.initCause(e);
      throw broken;
    }
  }
}
