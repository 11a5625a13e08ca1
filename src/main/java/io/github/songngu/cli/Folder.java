package io.github.songngu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of documents: every {@code NAME.en[.EXT]} with its {@code NAME.vi[.EXT]}, and every
 * other document as a paired article.
 *
 * @param path the folder
 */
record Folder(Path path) {

  private static final Pattern SIDE =
      Pattern.compile("(.+)\\.(en|vi)(?:\\.[a-z0-9]{1,8})?(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(.+)\\.(?:txt|text|tsv|csv|docx|odt|xlsx|md|markdown|srt|vtt|epub|x?html?|mht|mhtml)(?:\\.gz)?",
          Pattern.CASE_INSENSITIVE);

  /** Hidden files, and what tells about a folder. */
  private static final Pattern IGNORED =
      Pattern.compile("\\..*|readme(\\.[a-z]+)?", Pattern.CASE_INSENSITIVE);

  /**
   * The files of one name.
   *
   * @param name what their output is called
   * @param articles those that should hold both languages
   * @param english those that are named as English
   * @param vietnamese those that are named as Vietnamese
   */
  record Document(String name, List<Path> articles, List<Path> english, List<Path> vietnamese) {

    private Document(String name) {
      this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Returns all files. */
    List<Path> files() {
      return Stream.of(articles, english, vietnamese).flatMap(List::stream).toList();
    }

    /** Returns whether it is one paired article. */
    boolean isPaired() {
      return articles.size() == 1 && files().size() == 1;
    }

    /** Returns whether it is two documents, one of each language. */
    boolean isPair() {
      return english.size() == 1 && vietnamese.size() == 1 && files().size() == 2;
    }
  }

  /**
   * Returns the documents, by name.
   *
   * @param segmented whether only pairs of files are looked for
   * @throws Refusal if there is none
   */
  List<Document> documents(boolean segmented) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      Matcher side = SIDE.matcher(name);
      Matcher article = ARTICLE.matcher(name);
      if (side.matches()) {
        Document document = documents.computeIfAbsent(side.group(1), Document::new);
        boolean english = side.group(2).equalsIgnoreCase("en");
        (english ? document.english : document.vietnamese).add(file);
      } else if (article.matches() && !segmented) {
        documents.computeIfAbsent(article.group(1), Document::new).articles.add(file);
      }
    }
    if (documents.isEmpty()) {
      throw new Refusal(
          path + ": found no document, expected NAME.en and NAME.vi, or paired articles (.txt)");
    }
    return List.copyOf(documents.values());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !IGNORED.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .toList();
    }
  }
}
