package io.github.songngu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A long document with its gold beads: documents of a folder one after another, in an order of
 * chance that depends on the seed, and all of them again in another order if they are too few.
 *
 * @param english a sentence a line, an empty line between paragraphs
 * @param vietnamese the same in Vietnamese
 * @param gold a bead a line, {@code [0,1]:[0]}
 */
record LongDocument(String english, String vietnamese, String gold) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /**
   * Makes a document of whole documents.
   *
   * @param folder holds NAME.en, NAME.vi and NAME.gold, or folders that do
   * @param lines English sentences to reach
   * @param seed the same one gives the same document
   */
  static LongDocument of(Path folder, int lines, long seed) throws IOException {
    List<Path> files = new ArrayList<>(gold(folder));
    Random random = new Random(seed);
    StringBuilder english = new StringBuilder();
    StringBuilder vietnamese = new StringBuilder();
    StringBuilder gold = new StringBuilder();
    int sources = 0;
    int targets = 0;
    for (int i = 0; sources < lines; i++) {
      if (i % files.size() == 0) {
        Collections.shuffle(files, random);
      }
      Path file = files.get(i % files.size());
      String left = Files.readString(sibling(file, ".en"));
      String right = Files.readString(sibling(file, ".vi"));
      english.append(left).append("\n\n");
      vietnamese.append(right).append("\n\n");
      for (String bead : Files.readAllLines(file)) {
        int middle = bead.indexOf(':');
        if (middle > 0 && !bead.startsWith("#")) {
          gold.append(moved(bead.substring(0, middle), sources)).append(':');
          gold.append(moved(bead.substring(middle + 1), targets)).append('\n');
        }
      }
      sources += sentences(left);
      targets += sentences(right);
    }
    return new LongDocument(english.toString(), vietnamese.toString(), gold.toString());
  }

  private static List<Path> gold(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".gold")).sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException("no *.gold in " + folder);
      }
      return files;
    }
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName().toString().replaceAll("\\.gold$", ending));
  }

  private static int sentences(String text) {
    return (int) text.lines().filter(Predicate.not(String::isBlank)).count();
  }

  private static String moved(String side, int by) {
    return NUMBER
        .matcher(side)
        .results()
        .map(number -> String.valueOf(Integer.parseInt(number.group()) + by))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Writes NAME.en, NAME.vi and NAME.gold. */
  void write(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".en"), english);
    Files.writeString(folder.resolve(name + ".vi"), vietnamese);
    Files.writeString(folder.resolve(name + ".gold"), gold);
  }
}
