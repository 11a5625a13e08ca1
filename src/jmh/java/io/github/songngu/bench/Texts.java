package io.github.songngu.bench;

import io.github.songngu.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Text to measure with: a folder of documents {@code NAME.en} and {@code NAME.vi}, also in folders
 * of its own, with a sentence a line and an empty line between paragraphs.
 */
final class Texts {

  /** Least length of {@link #large}, in UTF-16 units, so that a millisecond is a MB/s in reverse. */
  private static final int LARGE = 1_000_000;

  private Texts() {}

  /** Returns a million characters of one language: the documents again and again. */
  static String large(String folder, Language language) {
    StringBuilder out = new StringBuilder();
    while (out.length() < LARGE) {
      for (Path file : files(folder, language)) {
        out.append(read(file)).append('\n');
      }
    }
    return out.substring(0, LARGE);
  }

  /** Returns the paragraphs of {@link #large}, each in one line. */
  static List<String> largeParagraphs(String folder, Language language) {
    return Stream.of(large(folder, language).split("\n\\s*\n", -1))
        .map(paragraph -> paragraph.strip().replace('\n', ' '))
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /** Returns the lines of {@link #large} that hold text. */
  static List<String> largeLines(String folder, Language language) {
    return large(folder, language).lines().filter(Predicate.not(String::isBlank)).toList();
  }

  /**
   * Returns whole documents one after another, in both languages: as many as it takes for so many
   * lines of English, from the start again if the folder has fewer.
   */
  static String[] bothSides(String folder, int lines) {
    List<Path> files = files(folder, Language.ENGLISH);
    StringBuilder english = new StringBuilder();
    StringBuilder vietnamese = new StringBuilder();
    int count = 0;
    for (int i = 0; count < lines; i++) {
      Path file = files.get(i % files.size());
      String text = read(file);
      count += (int) text.lines().filter(Predicate.not(String::isBlank)).count();
      english.append(text).append("\n\n");
      String name = file.getFileName().toString().replaceAll("\\.en$", ".vi");
      vietnamese.append(read(file.resolveSibling(name))).append("\n\n");
    }
    return new String[] {english.toString(), vietnamese.toString()};
  }

  private static List<Path> files(String folder, Language language) {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      List<Path> files = new ArrayList<>(all.filter(file -> isSide(file, language)).toList());
      if (files.isEmpty()) {
        throw new IllegalArgumentException("no *." + language.tag() + " in " + folder);
      }
      files.sort(null);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSide(Path file, Language language) {
    String name = file.getFileName().toString();
    return name.endsWith("." + language.tag()) && !name.contains(".raw.");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
