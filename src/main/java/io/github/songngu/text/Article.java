package io.github.songngu.text;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text in one language: where its paragraphs stand in the text as it was read.
 *
 * <p>The text is never changed. The two sides of a paired article share one text and differ in the
 * paragraphs that are theirs, so every offset is an offset into the file that the user has.
 *
 * <p>A line break inside a paragraph means that the text was wrapped there: it counts as a space.
 *
 * @param id names the article in output, for example the file's name without its ending
 * @param language the language of the paragraphs
 * @param text the whole text, exactly as read
 * @param paragraphs the paragraphs in reading order: not empty, not overlapping
 * @param properties what is known about the article: {@code url}, {@code date}, {@code author} …
 * @param cues when which part of the text is shown or spoken, in the order of the text; empty if it
 *     is no subtitle
 */
public record Article(
    String id,
    Language language,
    String text,
    List<Span> paragraphs,
    Map<String, String> properties,
    List<Cue> cues)
    implements Serializable {

  /** Checks that the paragraphs are in order and inside the text. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
    properties = Map.copyOf(properties);
    cues = List.copyOf(cues);
    int end = 0;
    for (Span paragraph : paragraphs) {
      if (paragraph.isEmpty() || paragraph.start() < end || paragraph.end() > text.length()) {
        throw new IllegalArgumentException(
            "paragraph "
                + paragraph
                + " of article "
                + id
                + " is empty, overlaps or ends after "
                + text.length());
      }
      end = paragraph.end();
    }
  }

  /** Creates an article of which nothing else is known. */
  public Article(String id, Language language, String text, List<Span> paragraphs) {
    this(id, language, text, paragraphs, Map.of(), List.of());
  }

  /** Returns the text of paragraph {@code index}, as read. */
  public String paragraph(int index) {
    return paragraphs.get(index).of(text);
  }

  /**
   * Returns when a part of the text is shown or spoken: from the beginning of its first cue to the
   * end of its last; empty if it is in no cue.
   */
  public Optional<TimeSpan> time(Span span) {
    TimeSpan time = null;
    for (int i = firstEndingAfter(span.start()); i < cues.size(); i++) {
      Cue cue = cues.get(i);
      if (cue.span().start() >= span.end()) {
        break;
      }
      time = time == null ? cue.time() : time.through(cue.time());
    }
    return Optional.ofNullable(time);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the id, language and size, not the text. */
  @Override
  public String toString() {
    return "Article[" + id + ", " + language.tag() + ", " + paragraphs.size() + " paragraphs]";
  }
}
