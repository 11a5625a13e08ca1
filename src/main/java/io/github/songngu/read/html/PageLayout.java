package io.github.songngu.read.html;

import io.github.songngu.read.html.Page.Range;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Lays the text of a page out as a browser would: white space collapsed, a piece from one border of
 * a block element to the next. A single {@code <br>} before a small letter is a wrapped line, any
 * other parts paragraphs.
 */
final class PageLayout implements NodeFilter {

  /** What is never shown as text. */
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "x-template",
          "noscript",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "amp-analytics",
          "amp-ad");

  /** What stands on lines of its own; unlike jsoup's list, buttons are among them. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "main",
          "article",
          "section",
          "nav",
          "aside",
          "header",
          "footer",
          "address",
          "hgroup",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "div",
          "center",
          "pre",
          "blockquote",
          "ol",
          "ul",
          "menu",
          "li",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "form",
          "fieldset",
          "legend",
          "label",
          "button",
          "details",
          "summary",
          "dialog",
          "hr",
          "option",
          "amp-sidebar",
          "amp-accordion",
          "amp-consent",
          "amp-user-notification",
          "amp-selector",
          "amp-carousel");

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Element, Range> ranges = new LinkedHashMap<>();
  private final Map<Element, Integer> starts = new HashMap<>();
  private final String address;

  private int start;
  private int linked;
  private int links;
  private int hiding;
  private int breaks;
  private boolean space;
  private @Nullable Element owner;
  private @Nullable Element block;

  private PageLayout(String address) {
    this.address = address;
  }

  /**
   * Lays a page out.
   *
   * @param address its own address; links to it lead nowhere
   */
  static Page of(Document dom, String address) {
    PageLayout layout = new PageLayout(address);
    NodeTraversor.filter(layout, dom);
    layout.endPiece();
    return new Page(dom, layout.text.toString(), layout.pieces, layout.ranges);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode content) {
      append(content);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean isBlock = BLOCKS.contains(tag);
    boolean hides = Visibility.isHidden(element);
    if (hides && !isBlock) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock) {
      endPiece();
      block = element;
    }
    hiding += hides ? 1 : 0;
    links += isLink(element) ? 1 : 0;
    breaks += tag.equals("br") ? 1 : 0;
    starts.put(element, pieces.size());
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Integer from = node instanceof Element ? starts.remove(node) : null;
    if (from != null && node instanceof Element element) {
      if (BLOCKS.contains(element.normalName())) {
        endPiece();
        block = element.parent();
        hiding -= Visibility.isHidden(element) ? 1 : 0;
      }
      links -= isLink(element) ? 1 : 0;
      if (pieces.size() > from) {
        ranges.put(element, new Range(from, pieces.size()));
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean isLink(Element element) {
    if (!element.normalName().equals("a")) {
      return false;
    }
    String target = element.attr("href").strip();
    return !target.isEmpty() && !target.startsWith("#") && !target.equals(address);
  }

  private void append(TextNode node) {
    String content = node.getWholeText();
    for (int i = 0; i < content.length(); i++) {
      char unit = content.charAt(i);
      if (isSpace(unit)) {
        space = true;
      } else if (isShown(unit)) {
        append(unit, node);
      }
    }
  }

  private void append(char unit, TextNode node) {
    if (breaks > 1 || (breaks == 1 && !Character.isLowerCase(unit))) {
      endPiece();
    }
    boolean parted = (space || breaks > 0) && text.length() > start;
    if (parted) {
      text.append(' ');
    }
    text.append(unit);
    linked += links == 0 ? 0 : parted ? 2 : 1;
    space = false;
    breaks = 0;
    Element parent = node.parentElement();
    owner = text.length() == start + 1 || Objects.equals(owner, parent) ? parent : block;
  }

  private void endPiece() {
    Element element = owner;
    if (text.length() > start && element != null) {
      Span span = new Span(start, text.length());
      pieces.add(new Piece(span, element, Math.min(linked, span.length()), hiding > 0));
      text.append('\n');
    }
    start = text.length();
    linked = 0;
    space = false;
    breaks = 0;
    owner = null;
  }

  /** No-break spaces are layout on pages, as often as not in runs. */
  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\u00A0' || unit == '\u2028' || (unit >= '\t' && unit <= '\r');
  }

  /** Nobody sees soft hyphens, spaces without width and control characters. */
  private static boolean isShown(char unit) {
    return unit != '\u00AD'
        && unit != '\u200B'
        && unit != '\u2060'
        && unit != '\uFEFF'
        && !Character.isISOControl(unit);
  }
}
