package io.github.songngu.memory;

import io.github.songngu.text.LineCleaner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Says why a parser could not read a unit. What the parser says itself is in the language of the
 * machine's user.
 */
final class XmlDamage {

  private static final String UNKNOWN = "markup that is not well-formed";
  private static final int UNDECODABLE = 0xFFFF;
  private static final int EXCERPT = 30;

  private XmlDamage() {}

  /** Returns what a forbidden character is called. */
  static String character(int point) {
    return point == UNDECODABLE
        ? "bytes that are not of the file's encoding"
        : String.format(Locale.ROOT, "the character U+%04X, which XML forbids", point);
  }

  /** Returns what is wrong with the text of a unit, in a few words. */
  static String find(String unit) {
    Deque<String> open = new ArrayDeque<>();
    int i = 0;
    while (i < unit.length()) {
      char at = unit.charAt(i);
      if (at == '&' && !isReference(unit, i)) {
        return "'" + excerpt(unit, i) + "', which is no reference that XML knows";
      }
      int next = at == '<' ? markupEnd(unit, i) : i + 1;
      if (next < 0) {
        return "'" + excerpt(unit, i) + "', which has no end";
      }
      int reference = at == '<' ? noReference(unit, i, next) : -1;
      if (reference >= 0) {
        return "'" + excerpt(unit, reference) + "', which is no reference that XML knows";
      }
      if (at == '<' && !matches(unit.substring(i, next), open)) {
        return "'"
            + excerpt(unit.substring(0, next), i)
            + "' "
            + (open.isEmpty() ? "that ends nothing" : "where </" + open.peek() + "> is due");
      }
      i = next;
    }
    return open.isEmpty() ? UNKNOWN : "no end of <" + open.peek() + ">";
  }

  /** Returns what is wrong with what stands before the first unit, whose elements go on behind. */
  static String findInHead(String head) {
    String found = find(head);
    return found.startsWith("no end of") ? UNKNOWN : found;
  }

  /** Returns where in a tag something looks like a reference and is none, or -1. */
  private static int noReference(String unit, int start, int end) {
    if (unit.startsWith("<!", start) || unit.startsWith("<?", start)) {
      return -1;
    }
    int at = unit.indexOf('&', start);
    while (at >= 0 && at < end && isReference(unit, at)) {
      at = unit.indexOf('&', at + 1);
    }
    return at < end ? at : -1;
  }

  /** Keeps account of the elements that are open; returns whether an end tag is the right one. */
  private static boolean matches(String markup, Deque<String> open) {
    if (markup.startsWith("<!") || markup.startsWith("<?") || markup.endsWith("/>")) {
      return true;
    }
    if (!markup.startsWith("</")) {
      open.push(name(markup, 1));
      return true;
    }
    if (name(markup, 2).equals(open.peek())) {
      open.pop();
      return true;
    }
    // What stands after a unit may end the elements around it.
    return open.isEmpty() && (markup.startsWith("</body") || markup.startsWith("</tmx"));
  }

  private static String name(String markup, int start) {
    int end = start;
    while (end < markup.length() && " \t\r\n/>".indexOf(markup.charAt(end)) < 0) {
      end++;
    }
    return markup.substring(start, end);
  }

  private static int markupEnd(String unit, int start) {
    String close =
        unit.startsWith("<!--", start) ? "-->" : unit.startsWith("<![", start) ? "]]>" : ">";
    int end = unit.indexOf(close, start);
    return end < 0 ? -1 : end + close.length();
  }

  private static boolean isReference(String unit, int start) {
    int end = unit.indexOf(';', start);
    if (end < 0) {
      return false;
    }
    String name = unit.substring(start + 1, end);
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> isNumber(name);
    };
  }

  private static boolean isNumber(String name) {
    boolean hexadecimal = name.startsWith("#x");
    if (!name.startsWith("#") || name.length() > EXCERPT) {
      return false;
    }
    try {
      int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return LineCleaner.isXml(point) && point <= Character.MAX_CODE_POINT;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String excerpt(String unit, int start) {
    int end = Math.min(unit.length(), start + EXCERPT);
    int semicolon = unit.charAt(start) == '&' ? unit.indexOf(';', start) : -1;
    int line = unit.indexOf('\n', start);
    end = line >= 0 ? Math.min(end, line) : end;
    String found = unit.substring(start, semicolon >= 0 && semicolon < end ? semicolon + 1 : end);
    return found.replaceAll("[\\t\\r]", " ").stripTrailing();
  }
}
