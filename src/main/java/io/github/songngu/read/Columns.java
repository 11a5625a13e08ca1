package io.github.songngu.read;

import io.github.songngu.language.Guess;
import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells: those of a table, or lines with tabs.
 *
 * <p>A cell is in the language that it is clearly in, else in that of its column. The columns of
 * the two languages are those that lean to them most; of others, such as numbers of rows, only
 * cells that are clearly in one of the languages are read.
 */
final class Columns {

  /** What is beyond belongs to the last: no table of two languages is as wide. */
  static final int MOST = 16;

  private static final double CLEAR = 2;

  /** What more than a word or two say. */
  private static final double SURE = 3;

  /** A column with much less text than another in its language holds marks such as {@code ok}. */
  private static final double SHARE = 0.2;

  private static final int HEADER_WITHIN = 3;

  private final String text;
  private final List<List<Span>> rows;
  private final double[] leans = new double[MOST];
  private final @Nullable Language[] named = new Language[MOST];
  private final int header;
  private int english;
  private int vietnamese;

  /** Takes the cells by row, up to {@link #MOST} each, empty ones too. */
  Columns(String text, List<List<Span>> rows) {
    this.text = text;
    this.rows = rows;
    for (List<Span> row : rows) {
      for (int i = 0; row.size() > 1 && i < row.size(); i++) {
        leans[i] += lean(row.get(i));
      }
    }
    for (int i = 0; i < MOST; i++) {
      english = leans[i] < leans[english] ? i : english;
      vietnamese = leans[i] > leans[vietnamese] ? i : vietnamese;
    }
    this.header = header();
    for (int i = 0; header >= 0 && i < rows.get(header).size(); i++) {
      named[i] = Passages.mention(text, rows.get(header).get(i));
    }
  }

  /** Returns which row names both languages, the first or one right below a title; or -1. */
  private int header() {
    for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
      boolean[] found = new boolean[Language.values().length];
      for (Span cell : rows.get(i)) {
        Language language = i == 0 ? Passages.mention(text, cell) : Passages.heading(text, cell);
        if (language != null) {
          found[language.ordinal()] = true;
        }
      }
      if (found[0] && found[1]) {
        return i;
      }
    }
    return -1;
  }

  /** Takes lines whose cells are parted by tabs. */
  static Columns ofTabs(String text, List<Span> lines) {
    return new Columns(text, lines.stream().map(line -> cells(text, line)).toList());
  }

  /** Returns whether rows with both languages are common among those that surely have one. */
  boolean isRecognised() {
    int both = 0;
    int one = 0;
    for (List<Span> row : rows) {
      double least = 0;
      double most = 0;
      for (Span cell : row) {
        double lean = lean(cell);
        least = Math.min(least, lean);
        most = Math.max(most, lean);
      }
      boolean clear = least <= -CLEAR && most >= CLEAR;
      both += clear ? 1 : 0;
      one += !clear && most - least >= CLEAR && !isHeading(row) ? 1 : 0;
    }
    return both > 0 && 2 * both >= one;
  }

  /** Returns whether a row says which column is in which language: {@code title_en, title_vi}. */
  boolean isHeader(List<Span> row) {
    return header >= 0 && row.equals(rows.get(header));
  }

  /**
   * Returns the language of a cell by its column unless it is surely in the other one; null if the
   * cell or its column is no text of the article.
   */
  @Nullable Language cell(List<Span> row, int column) {
    Language usual = language(column);
    if (row.get(column).isEmpty() || usual == null) {
      return null;
    }
    Guess own = LanguageIdentifier.identify(row.get(column).of(text));
    Language language = own.language().language();
    return language != null && own.margin() >= SURE ? language : usual;
  }

  /**
   * Returns the language of a column as the header says it. Without a header it has one if it is
   * that of most text in this language, or if there are as many for one as for the other, such as
   * titles and labels; else null.
   */
  private @Nullable Language language(int column) {
    if (header >= 0) {
      return named[column];
    }
    int balance = 0;
    for (int i = 0; i < MOST; i++) {
      balance += isEnglish(i) ? 1 : isVietnamese(i) ? -1 : 0;
    }
    if (column == english || (balance == 0 && isEnglish(column))) {
      return Language.ENGLISH;
    }
    boolean read = column == vietnamese || (balance == 0 && isVietnamese(column));
    return read ? Language.VIETNAMESE : null;
  }

  private boolean isEnglish(int column) {
    return leans[column] <= Math.min(-CLEAR, SHARE * leans[english]);
  }

  private boolean isVietnamese(int column) {
    return leans[column] >= Math.max(CLEAR, SHARE * leans[vietnamese]);
  }

  Sides read() {
    Sides sides = new Sides();
    for (List<Span> row : rows) {
      for (int i = 0; i < row.size() && !isHeading(row); i++) {
        Language language = language(row, i);
        if (language != null && TextLines.hasText(text, row.get(i))) {
          sides.add(language, row.get(i));
        }
      }
    }
    return sides;
  }

  /** Returns whether all cells only name a language. */
  private boolean isHeading(List<Span> row) {
    return row.stream().allMatch(cell -> Passages.heading(text, cell) != null);
  }

  private @Nullable Language language(List<Span> row, int column) {
    if (row.get(column).isEmpty()) {
      return null;
    }
    if (header >= 0 && row.size() > 2 && named[column] == null) {
      return null;
    }
    Language own = LanguageIdentifier.identify(row.get(column).of(text)).language().language();
    if (own != null) {
      return own;
    }
    Language left = english <= vietnamese ? Language.ENGLISH : Language.VIETNAMESE;
    if (row.size() <= 2) {
      return column == 0 ? left : left.other();
    }
    if (header >= 0) {
      return named[column];
    }
    return column == english ? Language.ENGLISH : column == vietnamese ? Language.VIETNAMESE : null;
  }

  private double lean(Span cell) {
    return LanguageIdentifier.lean(cell.of(text));
  }

  private static List<Span> cells(String text, Span line) {
    List<Span> cells = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i < line.end() && cells.size() < MOST - 1; i++) {
      if (text.charAt(i) == '\t') {
        cells.add(new Span(start, i).strip(text));
        start = i + 1;
      }
    }
    cells.add(new Span(start, line.end()).strip(text));
    return cells;
  }
}
