package io.github.songngu.cli;

import io.github.songngu.memory.TmxReader;
import io.github.songngu.memory.TranslationUnit;
import io.github.songngu.read.InputException;
import io.github.songngu.read.LineReader;
import io.github.songngu.vietnamese.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads aligned text pair by pair: TMX, TSV, or two files line by line. */
final class ParallelCorpus {

  private static final Pattern SIDE =
      Pattern.compile("(.+)\\.(en|vi)(\\.gz)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What is longer is no sentence. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final List<String> ENDINGS = List.of("", ".gz");

  private final Path file;
  private final Sink sink;
  private int pairs;

  /** Takes each pair. */
  @FunctionalInterface
  interface Sink {
    void add(String english, String vietnamese, double weight);
  }

  private ParallelCorpus(Path file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /**
   * Reads a corpus: a file, or the name of two without {@code .en} and {@code .vi}.
   *
   * @return how many pairs it has
   * @throws InputException if it is none
   */
  static int read(Path corpus, Sink sink) throws IOException {
    if (Files.isDirectory(corpus)) {
      throw new InputException(corpus.toString(), "", "a directory", "a TMX, TSV or Moses file");
    }
    ParallelCorpus reading = new ParallelCorpus(corpus, sink);
    Matcher side = SIDE.matcher(corpus.toString());
    String name = side.matches() ? side.group(1) : corpus.toString();
    if (side.matches() || !Files.exists(corpus)) {
      reading.readLines(side(name, ".en", corpus), side(name, ".vi", corpus));
    } else if (corpus.toString().toLowerCase(Locale.ROOT).matches("(?s).*\\.tmx(\\.gz)?")) {
      reading.readMemory();
    } else {
      reading.readTable();
    }
    return reading.pairs;
  }

  private static Path side(String name, String ending, Path given) throws IOException {
    for (String compressed : ENDINGS) {
      Path file = Path.of(name + ending + compressed);
      if (Files.exists(file)) {
        return file;
      }
    }
    throw new NoSuchFileException(Files.exists(given) ? name + ending : given.toString());
  }

  private void add(String english, String vietnamese, double weight) {
    boolean tooLong = Math.max(english.length(), vietnamese.length()) > MOST_CHARACTERS;
    if (!english.isBlank() && !vietnamese.isBlank() && weight > 0 && !tooLong) {
      sink.add(english, vietnamese, weight);
      pairs++;
    }
  }

  private void readMemory() throws IOException {
    try (TmxReader units = TmxReader.open(file)) {
      for (TranslationUnit unit = units.next(); unit != null; unit = units.next()) {
        add(unit.text("en").orElse(""), unit.text("vi").orElse(""), 1);
      }
    }
  }

  private void readLines(Path english, Path vietnamese) throws IOException {
    try (LineReader left = open(english);
        LineReader right = open(vietnamese)) {
      LineReader.@Nullable Line one = left.next();
      LineReader.@Nullable Line other = right.next();
      for (long number = 1; one != null || other != null; number++) {
        if (one == null || other == null) {
          throw new InputException(
              (one == null ? english : vietnamese).toString(),
              "line " + number,
              "the end of the file",
              "as many lines as " + (one == null ? vietnamese : english) + " has");
        }
        add(one.text(), other.text(), 1);
        one = left.next();
        other = right.next();
      }
    }
  }

  private static LineReader open(Path path) throws IOException {
    return new LineReader(path.toString(), Files.newInputStream(path));
  }

  /** Which columns of a table say what; -1 is none. */
  private record Columns(int english, int vietnamese, int score) {

    static final Columns FIRST_TWO = new Columns(0, 1, -1);

    /** Returns the columns that a header names, or null if it is none. */
    static @Nullable Columns of(List<String> header) {
      int english = Math.max(header.indexOf("source"), header.indexOf("en"));
      int vietnamese = Math.max(header.indexOf("target"), header.indexOf("vi"));
      return english < 0 || vietnamese < 0
          ? null
          : new Columns(english, vietnamese, header.indexOf("score"));
    }

    int last() {
      return Math.max(score, Math.max(english, vietnamese));
    }
  }

  private void readTable() throws IOException {
    try (LineReader lines = open(file)) {
      LineReader.@Nullable Line line = lines.next();
      Columns columns = line == null ? null : Columns.of(cells(line));
      long number = 1;
      if (columns != null) {
        line = lines.next();
        number++;
      } else {
        columns = Columns.FIRST_TWO;
      }
      for (; line != null; line = lines.next(), number++) {
        if (!line.text().isBlank() && !line.text().startsWith("#")) {
          row(cells(line), columns, "line " + number);
        }
      }
    }
  }

  private static List<String> cells(LineReader.Line line) {
    return List.of(line.text().split("\t", -1));
  }

  private void row(List<String> cells, Columns columns, String place) {
    if (cells.size() <= columns.last()) {
      throw new InputException(
          file.toString(),
          place,
          cells.size() == 1 ? "no tab" : cells.size() + " cells",
          columns.last() + 1 + " cells parted by tabs, English and Vietnamese among them");
    }
    String english = cells.get(columns.english());
    String vietnamese = cells.get(columns.vietnamese());
    // The source may have been Vietnamese.
    boolean swapped = Folding.hasDiacritics(english) && !Folding.hasDiacritics(vietnamese);
    double weight = columns.score() < 0 ? 1 : weight(cells.get(columns.score()), place);
    add(swapped ? vietnamese : english, swapped ? english : vietnamese, weight);
  }

  private double weight(String cell, String place) {
    try {
      double weight = cell.isBlank() ? 1 : Double.parseDouble(cell);
      if (weight >= 0 && weight <= 1) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // It is said below what a score looks like.
    }
    throw new InputException(
        file.toString(), place, "score '" + cell + "'", "a number from 0 to 1");
  }
}
