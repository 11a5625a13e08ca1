package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a pair a line, in columns parted by tabs, nothing quoted. Empty lines are passed over.
 *
 * <p>If the first line names a column {@code source} and one {@code target}, it says what the
 * columns are, and so it does if the first two are named by languages: by those asked for, or by
 * any two before a {@code score}. The languages are then those of the columns. Otherwise the
 * columns are source, target, score, bead, document and id. The names may also be those of a
 * corpus: {@code src_text}, {@code trg_text}, {@code aligner_score}, {@code alignment_type}, {@code
 * doc_id}, {@code pair_id}. Columns of other names become properties {@code x-NAME}. A line may
 * have fewer columns than there are names, but not more.
 */
final class TsvUnitReader extends LineUnitReader {

  private static final List<String> COLUMNS =
      List.of("source", "target", "score", "bead", "document", "id");

  private List<String> columns = COLUMNS;
  private String expected = COLUMNS.size() + " at most without a header";

  TsvUnitReader(String name, InputStream in, TagPair tags) throws IOException {
    super(name, in, tags, String::isEmpty);
    header(this::takeColumns);
  }

  private boolean takeColumns(String line) {
    List<String> names = new ArrayList<>(List.of(line.split("\t", -1)));
    names.replaceAll(TsvUnitReader::canonical);
    takeLanguages(names);
    boolean wanted = names.contains("source") && names.contains("target");
    if (wanted) {
      columns = names;
      expected = names.size() + " at most as in the header";
    }
    return wanted;
  }

  /** Takes the languages of the first two columns, if that is what they are named by. */
  private void takeLanguages(List<String> names) {
    if (names.size() < 2 || !isLanguage(names.get(0)) || !isLanguage(names.get(1))) {
      return;
    }
    List<String> two = names.subList(0, 2);
    boolean asked = two.containsAll(languages(tags));
    boolean differ = !two.get(0).equals(two.get(1));
    if (asked || (differ && names.size() > 2 && names.get(2).equals("score"))) {
      tags = new TagPair(tags.tagged(two.get(0)), tags.tagged(two.get(1)));
      two.set(0, "source");
      two.set(1, "target");
    }
  }

  private static boolean isLanguage(String name) {
    return name.matches("[a-z]{2,3}") && LanguageTags.isLanguage(name);
  }

  private static List<String> languages(TagPair tags) {
    return List.of(LanguageTags.primary(tags.source()), LanguageTags.primary(tags.target()));
  }

  /**
   * Returns the names of the columns of text: those of languages, unless they are those that a
   * reader takes them for.
   */
  static List<String> names(TagPair tags) {
    List<String> languages = languages(tags);
    return languages.equals(languages(TagPair.ENGLISH_VIETNAMESE))
        ? List.of("source", "target")
        : languages;
  }

  private static String canonical(String column) {
    return switch (column) {
      case "src_text" -> "source";
      case "trg_text" -> "target";
      case "aligner_score" -> "score";
      case "alignment_type" -> "bead";
      case "doc_id" -> "document";
      case "pair_id" -> "id";
      default -> column;
    };
  }

  @Override
  TranslationUnit unit(String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length < 2) {
      throw new InputException(
          name, place(), cells.length + " column", "two at least, parted by tabs");
    }
    if (cells.length > columns.size()) {
      throw new InputException(name, place(), cells.length + " columns", expected);
    }
    return unit(cells);
  }

  private TranslationUnit unit(String[] cells) {
    List<Variant> variants = new ArrayList<>(2);
    List<Annotation> others = new ArrayList<>();
    String[] known = {"", "", "", ""};
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      switch (columns.get(i)) {
        // A blank cell is no text, as of text without a counterpart.
        case "source" -> Variant.add(tags.source(), cell, variants);
        case "target" -> Variant.add(tags.target(), cell, variants);
        case "document" -> known[0] = cell;
        case "bead" -> known[1] = cell;
        case "score" -> known[2] = cell;
        case "id" -> known[3] = cell;
        default -> {
          if (!cell.isEmpty()) {
            others.add(Annotation.Property.of("x-" + columns.get(i), cell));
          }
        }
      }
    }
    List<Annotation> annotations = PairProperties.of(known[0], known[1], known[2]);
    annotations.addAll(others);
    Map<String, String> attributes =
        known[3].isEmpty() ? AttributeMap.EMPTY : AttributeMap.of("tuid", known[3]);
    return new TranslationUnit(attributes, annotations, variants);
  }
}
