package io.github.songngu.read.html;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.read.Block.Cell;
import io.github.songngu.read.html.Page.Range;
import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that hold data or two languages side by side, rather than lay out the page; rows
 * of two boxes in the two languages count as one, whatever they are made of.
 */
final class Tables {

  private static final int LEAST_ROWS = 2;
  private static final double REGULAR = 0.6;
  private static final int SAMPLE = 400;
  private static final int WIDEST = 1000;

  private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

  private final Page page;
  private final Map<Element, Cell> cells = new HashMap<>();
  private int count;

  private Tables(Page page) {
    this.page = page;
  }

  /** Returns the place of each element that is a cell. */
  static Map<Element, Cell> find(Page page) {
    Tables tables = new Tables(page);
    List<Element> all = page.dom().select("table");
    Set<Element> outer = outer(all);
    for (Element table : all) {
      if (!outer.contains(table) && !isLayout(table)) {
        tables.add(rows(table));
      }
    }
    tables.addBoxes();
    return tables.cells;
  }

  private static boolean isLayout(Element table) {
    String role = table.attr("role");
    return role.equals("presentation") || role.equals("none");
  }

  /** Returns the tables with a table in them. */
  private static Set<Element> outer(List<Element> tables) {
    Set<Element> outer = new HashSet<>();
    for (Element table : tables) {
      for (Element at = table.parent(); at != null; at = at.parent()) {
        if (at.normalName().equals("table") && !outer.add(at)) {
          break;
        }
      }
    }
    return outer;
  }

  private static List<List<Element>> rows(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (PARTS.contains(child.normalName())) {
        child.children().stream()
            .filter(row -> row.nameIs("tr"))
            .forEach(row -> rows.add(row.children()));
      } else if (child.nameIs("tr")) {
        rows.add(child.children());
      }
    }
    return rows;
  }

  private void add(List<List<Element>> rows) {
    List<List<Element>> full =
        rows.stream().map(this::withText).filter(row -> row.size() > 1).toList();
    int usual = full.stream().mapToInt(List::size).max().orElse(0);
    long regular = full.stream().filter(row -> 2 * row.size() > usual).count();
    if (full.size() >= LEAST_ROWS && regular >= REGULAR * rows.size()) {
      for (int row = 0; row < rows.size(); row++) {
        number(rows.get(row), row);
      }
      count++;
    }
  }

  private void number(List<Element> row, int number) {
    int column = 0;
    for (Element cell : row) {
      cells.put(cell, new Cell(count, number, column));
      column += width(cell);
    }
  }

  private static int width(Element cell) {
    String width = cell.attr("colspan").strip();
    boolean number =
        !width.isEmpty() && width.length() < 4 && width.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Math.min(WIDEST, Integer.parseInt(width))) : 1;
  }

  private List<Element> withText(List<Element> elements) {
    return elements.stream()
        .filter(element -> page.range(element).from() < page.range(element).to())
        .toList();
  }

  /** Finds rows of two boxes, the one in English and the other in Vietnamese. */
  private void addBoxes() {
    List<Element> parents = new ArrayList<>();
    for (Map.Entry<Element, Range> entry : page.ranges().entrySet()) {
      if (entry.getValue().to() - entry.getValue().from() >= 2 * LEAST_ROWS
          && !PARTS.contains(entry.getKey().normalName())) {
        parents.add(entry.getKey());
      }
    }
    parents.sort((one, other) -> Integer.compare(page.range(one).from(), page.range(other).from()));
    parents.forEach(this::addBoxes);
  }

  private void addBoxes(Element parent) {
    List<List<Element>> rows = new ArrayList<>();
    Language first = null;
    for (Element child : parent.children()) {
      List<Element> boxes = withText(child.children());
      Language left = boxes.size() == 2 ? language(boxes.get(0)) : null;
      if (left != null
          && (first == null || first == left)
          && language(boxes.get(1)) == left.other()) {
        first = left;
        rows.add(boxes);
      }
    }
    if (rows.size() >= LEAST_ROWS) {
      add(rows);
    }
  }

  private @Nullable Language language(Element element) {
    Language declared = Languages.ofTag(element.attr("lang"));
    return declared != null
        ? declared
        : LanguageIdentifier.identify(page.text(element, SAMPLE)).language().language();
  }
}
