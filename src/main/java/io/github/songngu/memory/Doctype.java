package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the document type out of an XML file, all but its line breaks. The parser would pass over
 * it too, but then forgive each reference to an entity that might be declared there: it drops those
 * in attributes without a word.
 */
final class Doctype {

  /** What stands before the first element has an end sooner. */
  private static final int LONGEST = 1 << 24;

  private final String name;
  private final Reader in;
  private final StringBuilder head = new StringBuilder();

  /** Where the document type begins, and how long it is so far. */
  private long line;

  private int length;

  private Doctype(String name, Reader in) {
    this.name = name;
    this.in = in;
  }

  /**
   * Returns the characters of a file without its document type.
   *
   * @param name names the file in messages
   * @throws InputException if the document type has no end
   */
  static Reader without(String name, Reader in) throws IOException {
    Doctype doctype = new Doctype(name, in);
    doctype.readHead();
    return new Joined(new StringReader(doctype.head.toString()), in);
  }

  /** Reads up to the first element, or to what cannot stand before one. */
  private void readHead() throws IOException {
    while (head.length() < LONGEST) {
      int at = keep();
      if (at < 0) {
        return;
      }
      if (at == '<' && !readMarkup()) {
        return;
      }
    }
  }

  /** Reads on behind {@code <}; returns whether more may come before the first element. */
  private boolean readMarkup() throws IOException {
    int begin = head.length() - 1;
    int kind = keep();
    if (kind == '?') {
      return keepUntil("?>");
    }
    if (kind != '!') {
      return false;
    }
    int next = keep();
    if (next == '-') {
      return keep() == '-' && keepUntil("-->");
    }
    if (next != 'D' && next != 'd') {
      return false;
    }
    String keyword = "DOCTYPE";
    for (int i = 1; i < keyword.length(); i++) {
      if (Character.toUpperCase(keep()) != keyword.charAt(i)) {
        return false;
      }
    }
    if (!head.substring(begin).toUpperCase(Locale.ROOT).equals("<!" + keyword)) {
      return false;
    }
    head.setLength(begin);
    line = 1 + head.chars().filter(unit -> unit == '\n').count();
    passDeclaration();
    return true;
  }

  private int keep() throws IOException {
    int unit = in.read();
    if (unit >= 0) {
      head.append((char) unit);
    }
    return unit;
  }

  private boolean keepUntil(String close) throws IOException {
    int from = head.length();
    while (head.length() < LONGEST) {
      if (keep() < 0) {
        return false;
      }
      int start = head.length() - close.length();
      if (start >= from && head.indexOf(close, start) == start) {
        return true;
      }
    }
    return false;
  }

  /** Reads up to the end of a declaration, over what is quoted or in brackets. */
  private void passDeclaration() throws IOException {
    for (int unit = pass(); unit != '>'; unit = pass()) {
      if (unit == '"' || unit == '\'') {
        passUntil(Character.toString(unit));
      } else if (unit == '[') {
        passSubset();
      }
    }
  }

  /** Reads up to the bracket that closes the declarations in a document type. */
  private void passSubset() throws IOException {
    for (int unit = pass(); unit != ']'; unit = pass()) {
      if (unit == '<') {
        int kind = pass();
        if (kind == '?') {
          passUntil("?>");
        } else if (kind == '!') {
          passInSubset();
        }
      }
    }
  }

  private void passInSubset() throws IOException {
    int first = pass();
    if (first == '-' && pass() == '-') {
      passUntil("-->");
    } else if (first != '>') {
      passDeclaration();
    }
  }

  private void passUntil(String close) throws IOException {
    StringBuilder last = new StringBuilder();
    while (!close.contentEquals(last)) {
      if (last.length() == close.length()) {
        last.deleteCharAt(0);
      }
      last.append((char) pass());
    }
  }

  /** Reads a character of the document type; only a line break is kept of it. */
  private int pass() throws IOException {
    int unit = in.read();
    if (unit < 0 || ++length > LONGEST) {
      throw new InputException(
          name, "line " + line, "a document type that has no end", "'>' behind it");
    }
    if (unit == '\n') {
      head.append('\n');
    }
    return unit;
  }

  /** The head, then all that follows. */
  private static final class Joined extends Reader {

    private @Nullable Reader head;
    private final Reader rest;

    Joined(Reader head, Reader rest) {
      this.head = head;
      this.rest = rest;
    }

    @Override
    public int read(char[] out, int offset, int most) throws IOException {
      if (head != null) {
        int size = head.read(out, offset, most);
        if (size >= 0) {
          return size;
        }
        head = null;
      }
      return rest.read(out, offset, most);
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }
}
