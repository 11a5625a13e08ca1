package io.github.songngu.read;

import io.github.songngu.read.Block.Cell;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables of a document that have a column for each language. */
final class Tables {

  private static final String HEADER = "a heading of the table";
  private static final String NEITHER = "not in the columns of the two languages";

  private Tables() {}

  /**
   * Returns the document with the language of each cell of such tables declared. Cells of other
   * columns, as of numbers of rows or of notes, are set aside.
   *
   * @param all whether all tables are taken for such
   */
  static Document declare(Document document, boolean all) {
    Map<Integer, List<Block>> tables = new HashMap<>();
    for (Block block : document.blocks()) {
      Cell cell = block.cell();
      if (cell != null && block.language() != null) {
        return document;
      }
      if (cell != null && block.kind().isArticle() && cell.column() < Columns.MOST) {
        tables.computeIfAbsent(cell.table(), table -> new ArrayList<>()).add(block);
      }
    }
    Map<Block, Block> declared = new HashMap<>();
    tables.values().forEach(blocks -> declare(document.text(), blocks, all, declared));
    return declared.isEmpty()
        ? document
        : document.with(
            document.blocks().stream().map(block -> declared.getOrDefault(block, block)).toList());
  }

  private static void declare(
      String text, List<Block> blocks, boolean all, Map<Block, Block> declared) {
    Map<Integer, List<Span>> rows = rows(blocks);
    Columns columns = new Columns(text, List.copyOf(rows.values()));
    if (!all && !columns.isRecognised()) {
      return;
    }
    for (Block block : blocks) {
      Cell cell = block.cell();
      if (cell != null) {
        declared.put(
            block, declare(block, columns, rows.getOrDefault(cell.row(), List.of()), cell));
      }
    }
  }

  private static Block declare(Block block, Columns columns, List<Span> row, Cell cell) {
    if (columns.isHeader(row)) {
      return block.as(Kind.FURNITURE, HEADER);
    }
    Language language = columns.cell(row, cell.column());
    return language == null ? block.as(Kind.FURNITURE, NEITHER) : block.in(language);
  }

  /** Returns the place of each cell by row; a cell holds one block or several in a row. */
  private static Map<Integer, List<Span>> rows(List<Block> blocks) {
    int width = 1;
    for (Block block : blocks) {
      width = Math.max(width, block.cell() == null ? 0 : block.cell().column() + 1);
    }
    Map<Integer, List<Span>> rows = new TreeMap<>();
    for (Block block : blocks) {
      Cell cell = block.cell();
      if (cell != null) {
        int columns = width;
        List<Span> row = rows.computeIfAbsent(cell.row(), number -> empty(columns));
        Span before = row.get(cell.column());
        int start = before.isEmpty() ? block.span().start() : before.start();
        row.set(cell.column(), new Span(start, block.span().end()));
      }
    }
    return rows;
  }

  private static List<Span> empty(int columns) {
    List<Span> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(new Span(0, 0));
    }
    return row;
  }
}
