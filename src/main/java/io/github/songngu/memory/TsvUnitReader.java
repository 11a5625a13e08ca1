package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import io.github.songngu.read.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pair a line, in columns parted by tabs, nothing quoted. Empty lines are passed over.
 *
 * <p>If the first line names a column {@code source} and one {@code target}, it says what the
 * columns are; otherwise they are source, target, score, bead and document. The names may also be
 * those of a corpus: {@code src_text}, {@code trg_text}, {@code aligner_score}, {@code
 * alignment_type}, {@code doc_id}, {@code pair_id}. Columns of other names become properties {@code
 * x-NAME}.
 */
final class TsvUnitReader implements MemoryReader {

  private static final List<String> COLUMNS =
      List.of("source", "target", "score", "bead", "document");

  private final String name;
  private final TagPair tags;
  private final LineReader lines;
  private List<String> columns = COLUMNS;
  private LineReader.@Nullable Line waiting;
  private long line;
  private long unit;

  TsvUnitReader(String name, InputStream in, TagPair tags) throws IOException {
    this.name = name;
    this.tags = tags;
    this.lines = new LineReader(name, in);
    LineReader.Line first = lines.next();
    List<String> names =
        first == null
            ? List.of()
            : List.of(first.text().split("\t", -1)).stream().map(TsvUnitReader::canonical).toList();
    if (names.contains("source") && names.contains("target")) {
      columns = names;
      line = 1;
    } else {
      waiting = first;
    }
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
  public MemoryHeader header() {
    return MemoryHeader.of("songngu", "0", tags.source());
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    LineReader.Line read = waiting == null ? lines.next() : waiting;
    waiting = null;
    line++;
    while (read != null && read.text().isEmpty()) {
      read = lines.next();
      line++;
    }
    if (read == null) {
      return null;
    }
    unit++;
    String[] cells = read.text().split("\t", -1);
    if (cells.length < 2) {
      throw new InputException(
          name, "line " + line, cells.length + " column", "two at least, parted by tabs");
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

  @Override
  public long line() {
    return line;
  }

  @Override
  public long unit() {
    return unit;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
