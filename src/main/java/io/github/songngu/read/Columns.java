package io.github.songngu.read;

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

  private final String text;
  private final List<List<Span>> rows;
  private int english;
  private int vietnamese;

  /** Takes the cells by row, up to {@link #MOST} each, empty ones too. */
  Columns(String text, List<List<Span>> rows) {
    this.text = text;
    this.rows = rows;
    double[] leans = new double[MOST];
    for (List<Span> row : rows) {
      for (int i = 0; row.size() > 1 && i < row.size(); i++) {
        leans[i] += lean(row.get(i));
      }
    }
    for (int i = 0; i < MOST; i++) {
      english = leans[i] < leans[english] ? i : english;
      vietnamese = leans[i] > leans[vietnamese] ? i : vietnamese;
    }
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
  boolean isHeading(List<Span> row) {
    return row.stream().allMatch(cell -> Passages.heading(text, cell) != null);
  }

  /** Returns the language of a cell, or null if it is empty or in a column of neither. */
  @Nullable Language language(List<Span> row, int column) {
    if (row.get(column).isEmpty()) {
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
