package io.github.songngu.read;

import io.github.songngu.read.Block.Cell;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where in which table a reader is, tables inside cells of tables included. */
final class TableRows {

  private static final int MOST_COLUMNS = 1 << 14;

  private final Deque<Cell> open = new ArrayDeque<>();
  private int tables;

  void beginTable() {
    open.push(new Cell(tables, -1, -1));
    tables++;
  }

  void endTable() {
    open.poll();
  }

  void beginRow() {
    if (!open.isEmpty()) {
      Cell last = open.pop();
      open.push(new Cell(last.table(), last.row() + 1, -1));
    }
  }

  /** Begins the cell that comes a number of columns after the last one. */
  void beginCell(int columns) {
    if (!open.isEmpty()) {
      Cell last = open.pop();
      int column = Math.min(MOST_COLUMNS, last.column() + columns);
      open.push(new Cell(last.table(), last.row(), column));
    }
  }

  /** Returns the cell, or null outside of tables. */
  @Nullable Cell cell() {
    Cell cell = open.peek();
    return cell == null || cell.row() < 0 || cell.column() < 0 ? null : cell;
  }
}
