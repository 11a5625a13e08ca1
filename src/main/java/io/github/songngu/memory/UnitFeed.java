package io.github.songngu.memory;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Hands a memory to an XML parser so that the parser never has more than one unit: each read ends
 * before the next one begins. That bounds what the parser may hold, and a unit that it cannot parse
 * can be left behind.
 */
final class UnitFeed extends Reader {

  /** What a parser is told instead of all that was left behind. */
  private static final String AGAIN = "<tmx><body>\n";

  private static final int LINES_OF_AGAIN = 1;

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Reader in;
  private final int longest;

  /** How the start tag of a unit begins, but for the character after its name. */
  private final String tag;

  /** How many characters tell it from others, {@code <tu>} from {@code <tuv>}. */
  private final int lookAhead;

  private final char[] buffer = new char[BUFFER];
  private int next;
  private int end;
  private boolean inputEnded;
  private String prefix = "";

  /** Where the present unit begins in the buffer; -1 if it is too long to be kept. */
  private int start;

  /** How many characters came before the buffer. */
  private long gone;

  /** Up to here there is no end of a comment, and none of a CDATA section. */
  private long commentUntil;

  private long sectionUntil;

  private long length;
  private long units;
  private long line = 1;
  private int illegal = -1;

  /** Says that there is no end to a unit, or to what stands between two. */
  static final class TooLong extends IOException {
    @Serial private static final long serialVersionUID = 1;
  }

  UnitFeed(String name, Reader in, String element, int longest) {
    this.tag = "<" + element;
    this.lookAhead = tag.length() + 1;
    this.name = name;
    this.in = in;
    this.longest = longest;
  }

  /** Returns how many units have begun so far. */
  long units() {
    return units;
  }

  /** Returns the first character of the present unit so far that XML forbids, or -1. */
  int illegal() {
    return illegal;
  }

  /** Returns whether all of the input has been handed out. */
  boolean isAtEnd() {
    return inputEnded && next == end;
  }

  /** Returns the present unit as far as it is known, or null if it is too long. */
  @Nullable String present() {
    if (start < 0) {
      return null;
    }
    int stop = next;
    while (stop < end && !isUnit(stop)) {
      stop++;
    }
    return new String(buffer, start, stop - start);
  }

  /**
   * Goes back to the beginning of the present unit, so that another parser may have it; returns
   * whether that was possible.
   */
  boolean back() {
    if (start < 0 || units == 0) {
      return false;
    }
    goTo(start);
    units--;
    return true;
  }

  /** Goes on to the next unit that is not commented out; returns whether there is one. */
  boolean skip() throws IOException {
    backTo("<!--", "-->");
    backTo("<![CDATA[", "]]>");
    while (has()) {
      if (isUnit(next)) {
        return true;
      }
      int passed = 1;
      if (buffer[next] == '<') {
        passed = Math.max(1, Math.max(comment(), section()));
      }
      for (int i = 0; i < passed; i++) {
        count(buffer[next++]);
      }
    }
    return false;
  }

  /** Goes back to where something has begun in the present unit that has not ended yet. */
  private void backTo(String open, String close) {
    for (int i = next - 1; i >= start && start >= 0; i--) {
      if (is(i, close)) {
        return;
      }
      if (is(i, open)) {
        goTo(i);
        return;
      }
    }
  }

  private void goTo(int before) {
    for (int i = before; i < next; i++) {
      line -= buffer[i] == '\n' ? 1 : 0;
    }
    next = before;
  }

  /** Returns the size of a comment; where one has no end, others are not looked at in vain. */
  private int comment() throws IOException {
    if (gone + next < commentUntil) {
      return -1;
    }
    int size = size("<!--", "-->");
    commentUntil = size == 0 ? gone + end : commentUntil;
    return size;
  }

  private int section() throws IOException {
    if (gone + next < sectionUntil) {
      return -1;
    }
    int size = size("<![CDATA[", "]]>");
    sectionUntil = size == 0 ? gone + end : sectionUntil;
    return size;
  }

  /**
   * Returns the size of something that begins here, -1 if it does not, and 0 if it has no end near:
   * then it is damage, in which units may stand.
   */
  private int size(String open, String close) throws IOException {
    if (end - next < open.length()) {
      fill();
    }
    if (!is(next, open)) {
      return -1;
    }
    int found = find(open, close);
    if (found < 0) {
      fill();
      found = find(open, close);
    }
    return found < 0 ? 0 : found - next;
  }

  private int find(String open, String close) {
    for (int i = next + open.length(); i <= end - close.length(); i++) {
      if (is(i, close)) {
        return i + close.length();
      }
    }
    return -1;
  }

  private boolean is(int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= end || buffer[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Has the buffer full from the next character on, if the input has as much. */
  private void fill() throws IOException {
    start = -1;
    makeRoom();
    while (!inputEnded && end < buffer.length) {
      int size = readInput();
      inputEnded = size < 0;
      end += Math.max(0, size);
    }
  }

  /**
   * Begins a document for another parser.
   *
   * @return what is to be added to that parser's line numbers
   */
  long restart() {
    prefix = AGAIN;
    return line - 1 - LINES_OF_AGAIN;
  }

  @Override
  public int read(char[] out, int offset, int most) throws IOException {
    if (!prefix.isEmpty()) {
      int size = Math.min(most, prefix.length());
      prefix.getChars(0, size, out, offset);
      prefix = prefix.substring(size);
      return size;
    }
    if (!has()) {
      return -1;
    }
    if (isUnit(next)) {
      begin();
    }
    int size = measure(most);
    System.arraycopy(buffer, next, out, offset, size);
    next += size;
    length += size;
    if (length > longest) {
      throw new TooLong();
    }
    return size;
  }

  private void begin() {
    units++;
    start = next;
    length = 0;
    illegal = -1;
  }

  /** Returns how many characters there are up to the next unit, one at least. */
  private int measure(int most) {
    int stop = Math.min(next + most, inputEnded ? end : end - lookAhead + 1);
    int i = next;
    do {
      count(buffer[i++]);
    } while (i < stop && !(buffer[i] == '<' && isUnit(i)));
    return i - next;
  }

  private void count(char unit) {
    if (unit < ' ') {
      if (unit == '\n') {
        line++;
      } else if (unit != '\r' && unit != '\t' && illegal < 0) {
        illegal = unit;
      }
    } else if (unit >= 0xFFFE && illegal < 0) {
      illegal = unit;
    }
  }

  private boolean isUnit(int at) {
    if (end - at < lookAhead || !is(at, tag)) {
      return false;
    }
    char after = buffer[at + tag.length()];
    return after == ' ' || after == '>' || after == '\n' || after == '\r' || after == '\t';
  }

  /** Returns whether anything is left, and sees to it that it is enough to tell a unit. */
  private boolean has() throws IOException {
    if (end - next < lookAhead && !inputEnded) {
      makeRoom();
      while (!inputEnded && end - next < lookAhead) {
        int size = readInput();
        inputEnded = size < 0;
        end += Math.max(0, size);
      }
    }
    return next < end;
  }

  /** To the parser, an end that comes too early would be an end as any other. */
  private int readInput() throws IOException {
    try {
      return in.read(buffer, end, buffer.length - end);
    } catch (ZipException | EOFException e) {
      throw XmlBytes.damaged(name, e);
    }
  }

  /** Keeps the present unit unless it takes more than half of the buffer. */
  private void makeRoom() {
    if (start >= 0 && end - start > BUFFER / 2) {
      start = -1;
    }
    int keep = start >= 0 ? start : next;
    System.arraycopy(buffer, keep, buffer, 0, end - keep);
    gone += keep;
    next -= keep;
    end -= keep;
    start = start >= 0 ? 0 : -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
