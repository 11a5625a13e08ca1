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
 * columns are; otherwise they are source, target, score, bead and document. The names may also be
 * those of a corpus: {@code src_text}, {@code trg_text}, {@code aligner_score}, {@code
 * alignment_type}, {@code doc_id}, {@code pair_id}. Columns of other names become properties {@code
 * x-NAME}.
 */
final class TsvUnitReader extends LineUnitReader {

  private static final List<String> COLUMNS =
      List.of("source", "target", "score", "bead", "document");

  private List<String> columns = COLUMNS;

  TsvUnitReader(String name, InputStream in, TagPair tags) throws IOException {
    super(name, in, tags, String::isEmpty);
    header(this::takeColumns);
  }

  private boolean takeColumns(String line) {
    List<String> names =
        List.of(line.split("\t", -1)).stream().map(TsvUnitReader::canonical).toList();
    boolean wanted = names.contains("source") && names.contains("target");
    columns = wanted ? names : COLUMNS;
    return wanted;
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
    return unit(cells);
  }

  private TranslationUnit unit(String[] cells) {
    List<Variant> variants = new ArrayList<>(2);
    List<Annotation> others = new ArrayList<>();
    String[] known = {"", "", "", ""};
    for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
      String cell = cells[i];
      switch (columns.get(i)) {
        case "source" -> add(tags.source(), cell, variants);
        case "target" -> add(tags.target(), cell, variants);
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

  /** A side without text is none, as of text without a counterpart. */
  private static void add(String tag, String text, List<Variant> variants) {
    if (!text.isEmpty()) {
      variants.add(Variant.of(tag, text));
    }
  }
}
