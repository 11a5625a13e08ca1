package io.github.songngu.read;

import io.github.songngu.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passages one below the other, each in one language: marked, alternating or stacked. */
final class Paragraphs {

  /** How many paragraphs of a language have a mark if marks are what tells it. */
  private static final double MARKED = 0.8;

  /**
   * How often the language changes in a stacked file at most, as a part of how often it could: once
   * or twice for a passage out of place.
   */
  private static final double STACKED = 0.34;

  private final List<Passage> passages;
  private final Language[] labels;

  private Paragraphs(List<Passage> passages, Language[] labels) {
    this.passages = passages;
    this.labels = labels;
  }

  static Paragraphs of(Document document, @Nullable Layout layout) {
    String text = document.text();
    List<Passage> lines =
        Passages.of(document, true).stream().map(line -> line.identify(text)).toList();
    List<Passage> joined = Cues.join(text, Wrapping.join(text, lines));
    List<Passage> passages =
        joined.size() == lines.size()
            ? lines
            : joined.stream().map(passage -> passage.identify(text)).toList();
    return new Paragraphs(passages, Labels.of(passages, layout));
  }

  /** Returns the paragraphs of both sides, marks left out. */
  Sides read() {
    Map<Language, Boolean> marked = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      marked.put(language, isMarked(language));
    }
    Sides sides = new Sides();
    for (int i = 0; i < labels.length; i++) {
      Passage passage = passages.get(i);
      boolean marks = marked.getOrDefault(labels[i], false);
      sides.add(labels[i], marks ? passage.content() : passage.span());
    }
    return sides;
  }

  Layout layout() {
    if (2 * passages.stream().filter(Paragraphs::isInColumn).count() > passages.size()) {
      return Layout.COLUMNS;
    }
    int fewer = Math.min(count(Language.ENGLISH), count(Language.VIETNAMESE));
    if (fewer > 1 && changes() < STACKED * (2 * fewer - 1)) {
      return Layout.STACKED;
    }
    return isMarked(Language.ENGLISH) || isMarked(Language.VIETNAMESE)
        ? Layout.MARKED
        : Layout.ALTERNATING;
  }

  /** Returns how many passages are clearly in a language by themselves. */
  int clear(Language language) {
    return (int) passages.stream().filter(passage -> passage.language() == language).count();
  }

  private boolean isMarked(Language language) {
    int marked = 0;
    for (int i = 0; i < labels.length; i++) {
      marked += labels[i] == language && passages.get(i).isMarked() ? 1 : 0;
    }
    return marked > 0 && marked >= MARKED * count(language);
  }

  private static boolean isInColumn(Passage passage) {
    return passage.block().cell() != null && passage.block().language() != null;
  }

  private int count(Language language) {
    int count = 0;
    for (Language label : labels) {
      count += label == language ? 1 : 0;
    }
    return count;
  }

  private int changes() {
    int changes = 0;
    for (int i = 1; i < labels.length; i++) {
      changes += labels[i] != labels[i - 1] ? 1 : 0;
    }
    return changes;
  }
}
