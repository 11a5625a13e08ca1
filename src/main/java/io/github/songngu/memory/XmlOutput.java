package io.github.songngu.memory;

import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML that every parser reads as it was meant: characters that XML forbids are left out and
 * counted, line ends and tabs are written so that no parser normalizes them away.
 *
 * <p>The JDK's own writer lets all of these through.
 */
final class XmlOutput implements Closeable {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private long illegal;
  private boolean closed;

  /** Begins a document in UTF-8. */
  XmlOutput(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  long illegal() {
    return illegal;
  }

  /** Writes markup as it is, in a line of its own. */
  XmlOutput raw(String markup) throws IOException {
    endTag();
    out.write('\n');
    out.write(markup);
    return this;
  }

  /** Begins a line, indented as far as elements are open. */
  XmlOutput line() throws IOException {
    return line(open.size());
  }

  /** Begins the line of the last element's end. */
  XmlOutput lineBeforeEnd() throws IOException {
    return line(open.size() - 1);
  }

  private XmlOutput line(int depth) throws IOException {
    endTag();
    out.write('\n');
    for (int i = depth; i > 0; i--) {
      out.write("  ");
    }
    return this;
  }

  XmlOutput start(String name) throws IOException {
    endTag();
    out.write('<');
    out.write(name);
    open.push(name);
    inTag = true;
    return this;
  }

  XmlOutput attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escape(value, true);
    out.write('"');
    return this;
  }

  XmlOutput attributes(Map<String, String> attributes) throws IOException {
    for (Map.Entry<String, String> entry : attributes.entrySet()) {
      attribute(entry.getKey(), entry.getValue());
    }
    return this;
  }

  XmlOutput text(String text) throws IOException {
    if (!text.isEmpty()) {
      endTag();
      escape(text, false);
    }
    return this;
  }

  /** Ends the last element: by a short tag if there is nothing in it. */
  XmlOutput end() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  /** Ends the last element by a tag of its own, even if there is nothing in it. */
  XmlOutput endWhole() throws IOException {
    endTag();
    return end();
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.write('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean inAttribute) throws IOException {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      String instead = isPlain(unit) ? null : instead(text, i, inAttribute);
      if (instead != null) {
        out.write(text, written, i - written);
        out.write(instead);
        written = i + 1;
      }
    }
    out.write(text, written, text.length() - written);
  }

  private static boolean isPlain(char unit) {
    return unit >= ' ' && unit < 0xD800 && unit != '<' && unit != '>' && unit != '&' && unit != '"';
  }

  private @Nullable String instead(String text, int i, boolean inAttribute) {
    return switch (text.charAt(i)) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> inAttribute ? "&quot;" : null;
      case '\r' -> "&#13;";
      case '\n' -> inAttribute ? "&#10;" : null;
      case '\t' -> inAttribute ? "&#9;" : null;
      default -> isLegal(text, i) ? null : leaveOut();
    };
  }

  /** Returns whether XML has the character that this unit is, or is half of. */
  private static boolean isLegal(String text, int i) {
    char unit = text.charAt(i);
    if (Character.isLowSurrogate(unit) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
      return true;
    }
    return LineCleaner.isXml(text.codePointAt(i));
  }

  private String leaveOut() {
    illegal++;
    return "";
  }

  /** Ends the document, with all elements that are open, and closes the stream. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      while (!open.isEmpty()) {
        lineBeforeEnd().end();
      }
      out.write('\n');
    }
  }
}
