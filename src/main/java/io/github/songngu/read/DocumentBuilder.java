package io.github.songngu.read;

import io.github.songngu.read.Block.Cell;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Span;
import io.github.songngu.text.TimeSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of a document together from its parts: a line break stands between two of them, a
 * tab between cells of a row.
 */
final class DocumentBuilder {

  /** A small file may say much by repeating itself; no document of this size is read by anyone. */
  private static final int MOST_TEXT = 64 << 20;

  private final Source source;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> chapters = new ArrayList<>();
  private boolean chapter;
  private final Map<Property, String> properties = new EnumMap<>(Property.class);

  DocumentBuilder(Source source) {
    this.source = source;
  }

  /** Says that the next part that is added begins a chapter. */
  void chapter() {
    chapter = true;
  }

  /** Adds a part outside tables, unless it is blank. */
  void add(CharSequence part, Kind kind) {
    add(part, new Block(new Span(0, 1), kind, null, null, ""));
  }

  /** Adds a part, of a table if a cell is given, unless it is blank. */
  void add(CharSequence part, Kind kind, @Nullable Cell cell) {
    add(part, new Block(new Span(0, 1), cell == null ? kind : Kind.CELL, null, cell, ""));
  }

  /** Adds a cell, each line of it as a part. */
  void addCell(String content, Cell cell) {
    for (Span line : TextLines.of(content)) {
      add(content.substring(line.start(), line.end()), Kind.CELL, cell);
    }
  }

  /** Adds a part of a subtitle file, unless it is blank. */
  void add(CharSequence part, TimeSpan time) {
    add(part, Block.of(new Span(0, 1), time));
  }

  /** Adds a part that is set aside, unless it is blank. */
  void add(CharSequence part, Kind kind, String reason) {
    add(part, new Block(new Span(0, 1), kind, null, null, reason));
  }

  private void add(CharSequence part, Block block) {
    String content = part.toString();
    Span inside = new Span(0, content.length()).strip(content);
    if (inside.isEmpty()) {
      return;
    }
    if (text.length() + inside.length() > MOST_TEXT) {
      throw new InputException(
          source.name(), "", "more than " + MOST_TEXT + " characters", "at most that many");
    }
    if (!blocks.isEmpty()) {
      text.append(isNextCell(blocks.get(blocks.size() - 1), block) ? '\t' : '\n');
    }
    int start = text.length();
    if (chapter) {
      chapters.add(start);
      chapter = false;
    }
    text.append(content, inside.start(), inside.end());
    blocks.add(block.at(new Span(start, text.length())));
  }

  private static boolean isNextCell(Block before, Block block) {
    Cell one = before.cell();
    Cell two = block.cell();
    return one != null
        && two != null
        && one.table() == two.table()
        && one.row() == two.row()
        && one.column() != two.column();
  }

  /** Says what the document says about itself, unless that is blank. */
  void property(Property property, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.putIfAbsent(property, value.strip());
    }
  }

  /**
   * Returns the document.
   *
   * @throws InputException if there is no letter or digit
   */
  Document build() {
    if (!TextLines.hasText(text.toString(), new Span(0, text.length()))) {
      throw InputException.empty(source.name());
    }
    return new Document(source.name(), source.id(), text.toString(), blocks, properties, chapters);
  }
}
