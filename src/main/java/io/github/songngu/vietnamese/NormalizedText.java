package io.github.songngu.vietnamese;

import io.github.songngu.text.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A text as {@link VietnameseNormalizer} leaves it, and the way back to the original.
 *
 * <pre>{@code
 * NormalizedText text = VietnameseNormalizer.ofDefaults().normalize("Ðà\u00A0Nẵng");
 * text.text();                          // "Đà Nẵng"
 * text.changes().get(0).rule();         // LOOK_ALIKE
 * text.toOriginal(new Span(3, 7));      // where "Nẵng" is in the original
 * }</pre>
 *
 * <p>Immutable. Offsets count UTF-16 units, as {@link String#charAt(int)} does.
 */
public final class NormalizedText {

  private static final ChangeList UNCHANGED = new ChangeList();

  private final String original;
  private final String text;
  private final ChangeList changes;

  static NormalizedText unchanged(String text) {
    return new NormalizedText(text, text, UNCHANGED);
  }

  /**
   * Returns a text that was made from another word by word, so that the white space between words
   * is the same; what comes after white space that is not counts as one change. In each word that
   * differs, the change goes from the first to the last letter that does.
   *
   * @param original the text as it was
   * @param text what became of it
   * @param rule why
   */
  public static NormalizedText ofWords(String original, String text, NormalizationRule rule) {
    return original.equals(text)
        ? unchanged(original)
        : new NormalizedText(original, text, WordDifferences.find(original, text, rule));
  }

  NormalizedText(String original, String text, ChangeList changes) {
    this.original = original;
    this.text = text;
    this.changes = changes;
  }

  /** Returns the text as it was. */
  public String original() {
    return original;
  }

  /** Returns the normalized text; the same object as the original if nothing was changed. */
  public String text() {
    return text;
  }

  /** Returns whether there is a change. */
  public boolean isChanged() {
    return changes.size() > 0;
  }

  /**
   * Returns all changes in the order of the text. What lies between two changes is the same in both
   * texts.
   */
  public List<Change> changes() {
    return new Changes();
  }

  /**
   * Returns where the original has what no text should have and no rule dares to delete: control
   * characters other than tabs and the ends of lines and pages, and U+FFFD, which stands for bytes
   * that could not be read. Stretches of them are in the order of the text.
   */
  public List<Span> unreadable() {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < original.length()) {
      int end = i;
      while (end < original.length() && isUnreadable(original.charAt(end))) {
        end++;
      }
      if (end > i) {
        spans.add(new Span(i, end));
      }
      i = end + 1;
    }
    return List.copyOf(spans);
  }

  private static boolean isUnreadable(char unit) {
    boolean layout = (unit >= '\t' && unit <= '\r') || unit == '\u0085';
    return unit == '\uFFFD' || (Character.isISOControl(unit) && !layout);
  }

  /**
   * Returns where in the original an offset of the normalized text lies. An offset within a change
   * goes to its start, one at a deletion to its end.
   *
   * @param offset 0 to the length of the text
   * @throws IndexOutOfBoundsException if the text does not reach so far
   */
  public int toOriginal(int offset) {
    return changes.mapStart(check(offset, text), true);
  }

  /**
   * Returns where in the normalized text an offset of the original lies. An offset within a change
   * goes to its start.
   *
   * @param offset 0 to the length of the original
   * @throws IndexOutOfBoundsException if the original does not reach so far
   */
  public int toNormalized(int offset) {
    return changes.mapStart(check(offset, original), false);
  }

  /**
   * Returns the stretch of the original that a stretch of the normalized text stands for: the least
   * that holds every change it touches whole. What was deleted at its ends is left out.
   *
   * @throws IndexOutOfBoundsException if the text does not reach so far
   */
  public Span toOriginal(Span span) {
    check(span.end(), text);
    int start = toOriginal(span.start());
    return span.isEmpty()
        ? new Span(start, start)
        : new Span(start, changes.mapEnd(span.end(), true));
  }

  /**
   * Returns the stretch of the normalized text that a stretch of the original has become: the least
   * that holds every change it touches whole.
   *
   * @throws IndexOutOfBoundsException if the original does not reach so far
   */
  public Span toNormalized(Span span) {
    check(span.end(), original);
    int start = toNormalized(span.start());
    return span.isEmpty()
        ? new Span(start, start)
        : new Span(start, changes.mapEnd(span.end(), false));
  }

  private static int check(int offset, String text) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " is outside of the text, 0 to " + text.length());
    }
    return offset;
  }

  /** Returns the normalized text. */
  @Override
  public String toString() {
    return text;
  }

  private final class Changes extends AbstractList<Change> implements RandomAccess {
    @Override
    public Change get(int i) {
      if (i < 0 || i >= changes.size()) {
        throw new IndexOutOfBoundsException("change " + i + " of " + changes.size());
      }
      Span before = new Span(changes.start(i), changes.end(i));
      Span after = new Span(changes.outStart(i), changes.outEnd(i));
      return new Change(before, after, before.of(original), after.of(text), changes.rule(i));
    }

    @Override
    public int size() {
      return changes.size();
    }
  }
}
