package io.github.songngu.read;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.songngu.read.Block.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table in text. What parts them is what most lines at the beginning agree in; only
 * a table that uses quotation marks as CSV does is taken to use them so.
 */
final class CsvTable {

  private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');

  /** So many rows tell how a table is written. */
  private static final int SAMPLE = 50;

  private static final int MOST_SAMPLE = 1 << 16;

  /** A sign that stands in no text, for tables without quotation. */
  private static final char NONE = '\u0001';

  private CsvTable() {}

  static Document read(Source source, String text) {
    char separator = source.endsWith(".tsv", ".tab") ? '\t' : separator(text);
    Document quoted = read(source, text, separator, '"');
    if (quoted != null) {
      return quoted;
    }
    Document plain = read(source, text, separator, NONE);
    if (plain == null) {
      throw new InputException(
          source.name(), "", "rows that are too long", "a table, a row on each line");
    }
    return plain;
  }

  /** Returns the sign that gives most rows of the sample the same number of cells. */
  private static char separator(String text) {
    String sample = text.substring(0, Math.min(text.length(), MOST_SAMPLE));
    char best = ',';
    int most = 0;
    for (char separator : SEPARATORS) {
      int alike = alike(sample, separator);
      if (alike > most) {
        most = alike;
        best = separator;
      }
    }
    return best;
  }

  private static int alike(String sample, char separator) {
    int width = 0;
    int alike = 0;
    int rows = 0;
    try (CsvReader<CsvRecord> csv = reader(sample, separator, '"')) {
      for (CsvRecord row : csv) {
        width = rows == 0 ? row.getFieldCount() : width;
        alike += row.getFieldCount() == width ? 1 : 0;
        rows++;
        if (rows == SAMPLE) {
          break;
        }
      }
    } catch (CsvParseException e) {
      return alike / 2;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return width > 1 ? alike : 0;
  }

  private static CsvReader<CsvRecord> reader(String text, char separator, char quote) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quote)
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  /** Returns the document, or null if the quotation marks in it mean something else. */
  private static @Nullable Document read(Source source, String text, char separator, char quote) {
    DocumentBuilder out = new DocumentBuilder(source);
    int number = 0;
    try (CsvReader<CsvRecord> csv = reader(text, separator, quote)) {
      for (CsvRecord row : csv) {
        List<String> cells = row.getFields();
        if (quote == '"' && cells.stream().anyMatch(cell -> isRunaway(cell, separator))) {
          return null;
        }
        for (int column = 0; column < cells.size(); column++) {
          out.addCell(cells.get(column), new Cell(0, number, column));
        }
        number++;
      }
    } catch (CsvParseException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.build();
  }

  /** Returns whether a cell took in whole rows, as behind a quotation mark that is never closed. */
  private static boolean isRunaway(String cell, char separator) {
    int line = cell.indexOf('\n');
    return separator == '\t' && line >= 0 && cell.indexOf(separator) >= 0;
  }
}
