package io.github.songngu.lexicon;

import io.github.songngu.read.InputException;
import io.github.songngu.read.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A user's lexicon as a text file that a person can edit.
 *
 * <pre>
 * # English, Vietnamese, probability of the Vietnamese, of the English
 * due diligence   thẩm định chi tiết
 * landing page    trang đích           0.7
 * landing page    trang landing        0.3   0.9
 * </pre>
 *
 * <p>An entry a line, its cells parted by tabs; the two figures may be left out: the second is then
 * the first, the first 1. Empty lines and those that begin with {@code #} say nothing. Of two lines
 * with the same words the later counts.
 */
public final class LexiconFile {

  private static final String SHAPE = "ENGLISH, a tab, VIETNAMESE, perhaps a tab and a probability";
  private static final int MOST_CELLS = 4;

  /** Figures below would lose digits in the usual form. */
  private static final double SMALL = .001;

  private LexiconFile() {}

  /**
   * Reads a file, {@code .gz} or not.
   *
   * @throws IOException if it cannot be read
   * @throws InputException if it is not such a file; the message says which line is wrong
   */
  public static List<Translation> read(Path file) throws IOException {
    return parse(file.toString(), TextDecoder.ofDefaults().decode(file));
  }

  /**
   * Reads a stream to its end, which is not closed.
   *
   * @param name names the stream in messages
   * @throws IOException if it cannot be read
   * @throws InputException if it is not such a file; the message says which line is wrong
   */
  public static List<Translation> read(String name, InputStream in) throws IOException {
    return parse(name, TextDecoder.ofDefaults().decode(name, in));
  }

  private static List<Translation> parse(String name, String text) {
    List<Translation> translations = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        translations.add(parse(name, "line " + number, line));
      }
    }
    return translations;
  }

  private static Translation parse(String name, String place, String line) {
    String[] cells = line.strip().split("\t", -1);
    if (cells.length < 2) {
      throw new InputException(name, place, "no tab", SHAPE);
    }
    if (cells.length > MOST_CELLS) {
      throw new InputException(name, place, cells.length + " cells", SHAPE);
    }
    double forward = cells.length > 2 ? figure(name, place, cells[2]) : 1;
    double backward = cells.length > 3 ? figure(name, place, cells[3]) : forward;
    try {
      return new Translation(cells[0].strip(), cells[1].strip(), forward, backward);
    } catch (IllegalArgumentException e) {
      String[] message = String.valueOf(e.getMessage()).split("; expected ", 2);
      throw new InputException(
          name, place, message[0].replaceFirst("^found ", ""), message[message.length - 1]);
    }
  }

  private static double figure(String name, String place, String cell) {
    try {
      double figure = Double.parseDouble(cell.strip());
      if (figure > 0 && !Double.isInfinite(figure)) {
        return figure;
      }
    } catch (NumberFormatException e) {
      // It is said below what a figure looks like.
    }
    throw new InputException(
        name, place, "'" + cell.strip() + "'", "a probability or another number above 0, as 0.8");
  }

  private static String figure(double figure) {
    return figure < SMALL
        ? String.format(Locale.ROOT, "%.3e", figure)
        : String.format(Locale.ROOT, "%.4f", figure);
  }

  /** Writes entries, in their order, in the form that {@link #read} reads. */
  public static void write(List<Translation> translations, Writer out) throws IOException {
    out.write("# English\tVietnamese\tprobability of the Vietnamese\tof the English\n");
    for (Translation entry : translations) {
      out.write(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%s\t%s\n",
              entry.english(),
              entry.vietnamese(),
              figure(entry.forward()),
              figure(entry.backward())));
    }
  }
}
