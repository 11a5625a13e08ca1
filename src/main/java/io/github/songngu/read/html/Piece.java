package io.github.songngu.read.html;

import io.github.songngu.text.Span;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text between two borders: what a browser shows as one paragraph.
 *
 * @param span its place in the text of the page, not empty
 * @param element the innermost element that holds all of it
 * @param linked how many of its units are in links that lead to other pages
 * @param hidden whether it is not shown
 */
record Piece(Span span, Element element, int linked, boolean hidden) {

  private static final double MOSTLY = 0.7;
  private static final int SENTENCE = 50;
  private static final String ENDS = ".!?…:;\"”’»)";

  int length() {
    return span.length();
  }

  /** Returns whether it is little else than links. */
  boolean isLinked() {
    return linked >= MOSTLY * length();
  }

  /** Returns how much running text it is, in units; 0 if it is too short or a link. */
  int prose(String text) {
    int own = length() - linked;
    return own >= SENTENCE && !isLinked() && (own >= 2 * SENTENCE || endsSentence(text)) ? own : 0;
  }

  boolean endsSentence(String text) {
    return ENDS.indexOf(text.charAt(span.end() - 1)) >= 0;
  }
}
