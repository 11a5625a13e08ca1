package io.github.songngu.memory;

import java.util.List;

/**
 * Text with inline codes.
 *
 * <p>{@code Press <bpt i="1">[</bpt>Start<ept i="1">]</ept>.} is the {@linkplain #text text} “Press
 * Start.”, and {@linkplain #nativeText with its codes} “Press [Start].”.
 *
 * @param content the parts in order; nested no deeper than {@link #MAX_DEPTH}
 */
public record Segment(List<Inline> content) {

  /** How deep codes may stand in one another. */
  public static final int MAX_DEPTH = 64;

  /**
   * Copies the content.
   *
   * @throws IllegalArgumentException if it is nested too deep
   */
  public Segment {
    content = List.copyOf(content);
    if (depth(content, 0) > MAX_DEPTH) {
      throw new IllegalArgumentException("codes are nested deeper than " + MAX_DEPTH);
    }
  }

  /** Returns a segment without codes. */
  public static Segment of(String text) {
    return new Segment(text.isEmpty() ? List.of() : List.of(new Inline.Text(text)));
  }

  private static int depth(List<Inline> content, int above) {
    int deepest = above;
    for (Inline part : content) {
      if (part instanceof Inline.Code code && above <= MAX_DEPTH) {
        deepest = Math.max(deepest, depth(code.content(), above + 1));
      }
    }
    return deepest;
  }

  /** Returns whether there is any code. */
  public boolean hasCodes() {
    return content.stream().anyMatch(Inline.Code.class::isInstance);
  }

  /** Returns the text without codes and what stands inside them. */
  public String text() {
    if (content.size() == 1 && content.get(0) instanceof Inline.Text only) {
      return only.text();
    }
    StringBuilder out = new StringBuilder();
    append(content, false, out);
    return out.toString();
  }

  /** Returns the text with codes as they look in their document. */
  public String nativeText() {
    StringBuilder out = new StringBuilder();
    append(content, true, out);
    return out.toString();
  }

  private static void append(List<Inline> content, boolean withCodes, StringBuilder out) {
    for (Inline part : content) {
      if (part instanceof Inline.Text text) {
        out.append(text.text());
      } else if (part instanceof Inline.Code code
          && (withCodes || code.kind() == Inline.Kind.HIGHLIGHT)) {
        append(code.content(), withCodes, out);
      }
    }
  }
}
