package io.github.songngu.read.html;

import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.Source;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What should come out of a page: see testdata/html/README.md.
 *
 * @param file the page
 * @param blocks kind, language and cell if any, a tab, the text
 * @param properties what the page says about itself
 */
record ExpectedPage(Path file, List<String> blocks, Map<Property, String> properties) {

  static final Path FOLDER = Path.of("testdata", "html");

  private static final String PAGE = ".html";

  static List<ExpectedPage> all() throws IOException {
    List<ExpectedPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(PAGE)).sorted().toList()) {
        pages.add(of(file));
      }
    }
    return pages;
  }

  private static ExpectedPage of(Path file) throws IOException {
    String name = file.toString();
    Path expected = Path.of(name.substring(0, name.length() - PAGE.length()) + ".expected.txt");
    List<String> blocks = new ArrayList<>();
    Map<Property, String> properties = new EnumMap<>(Property.class);
    for (String line : Files.readAllLines(expected)) {
      if (line.startsWith("@")) {
        int tab = line.indexOf('\t');
        properties.put(Property.valueOf(line.substring(1, tab)), line.substring(tab + 1));
      } else if (!line.startsWith("#")) {
        blocks.add(line);
      }
    }
    return new ExpectedPage(file, blocks, properties);
  }

  Document read() throws IOException {
    return new HtmlReader().read(Source.of(file));
  }

  /** Returns the article of a document as a file would have it. */
  static List<String> article(Document page) {
    List<String> lines = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block.kind().isArticle()) {
        lines.add(label(block) + '\t' + block.span().of(page.text()));
      }
    }
    return lines;
  }

  private static String label(Block block) {
    Language language = block.language();
    Block.Cell cell = block.cell();
    return block.kind()
        + (language == null ? "" : " " + language.tag())
        + (cell == null
            ? ""
            : String.format(Locale.ROOT, " %d/%d/%d", cell.table(), cell.row(), cell.column()));
  }

  /** Returns how many words of some lines, labels left out, are not in others. */
  static int missing(List<String> lines, List<String> others) {
    Map<String, Integer> counts = new HashMap<>();
    words(others).forEach(word -> counts.merge(word, 1, Integer::sum));
    int missing = 0;
    for (String word : words(lines)) {
      missing += counts.merge(word, -1, Integer::sum) < 0 ? 1 : 0;
    }
    return missing;
  }

  static List<String> words(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .flatMap(line -> Stream.of(line.split(" ")))
        .toList();
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
