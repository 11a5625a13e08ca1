package io.github.songngu;

import io.github.songngu.align.Anchor;
import io.github.songngu.read.Document;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.values.Mention;
import io.github.songngu.values.Value;
import io.github.songngu.values.ValueExtractor;
import io.github.songngu.vietnamese.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chapters of a book by its sentences, and which of them correspond to those of another.
 *
 * <p>Chapters that are numbered correspond by number; where not enough are, all correspond in order
 * if there are as many in both books. They do not if their lengths contradict it.
 */
final class Chapters {

  /** A heading with the number of a chapter is not longer. */
  private static final int LONGEST_HEADING = 80;

  private static final int MOST_CHAPTERS = 1000;

  /** What stands before the number of a chapter, folded. */
  private static final Set<String> LABELS =
      Set.of(
          "chapter",
          "part",
          "book",
          "section",
          "lesson",
          "unit",
          "chuong",
          "phan",
          "quyen",
          "muc",
          "hoi",
          "bai",
          "tap",
          "chuong thu",
          "phan thu",
          "chapter the");

  /** How much longer one part may be than the other, compared with the whole books. */
  private static final double STRETCH = 2.5;

  /** So many letters more or less say nothing: a title page, a note of the translator. */
  private static final int SLACK = 400;

  private final List<Chapter> chapters;
  private final int length;

  /**
   * One of them.
   *
   * @param sentence its first sentence
   * @param start where it begins in the text
   * @param number what its heading says, or 0
   */
  private record Chapter(int sentence, int start, int number) {}

  private Chapters(List<Chapter> chapters, int length) {
    this.chapters = chapters;
    this.length = length;
  }

  static Chapters of(Document book, SegmentedArticle article) {
    List<Chapter> chapters = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    int i = 0;
    int last = -1;
    for (int start : book.chapters()) {
      while (i < sentences.size() && sentences.get(i).span().start() < start) {
        i++;
      }
      if (i < sentences.size() && i > last) {
        int number = number(sentences.get(i).text(), article.article().language());
        chapters.add(new Chapter(i, sentences.get(i).span().start(), number));
        last = i;
      }
    }
    return new Chapters(chapters, article.article().text().length());
  }

  /** Returns the number of {@code Chương 3}, {@code Chapter Three} or {@code 3. The well}; or 0. */
  private static int number(String heading, Language language) {
    if (heading.length() > LONGEST_HEADING) {
      return 0;
    }
    for (Mention mention : ValueExtractor.of(language).extract(heading)) {
      String label = Folding.fold(heading.substring(0, mention.span().start())).strip();
      String rest = heading.substring(mention.span().end());
      boolean counts =
          LABELS.contains(label)
              || (label.isEmpty() && (rest.isEmpty() || ".:)-–—".indexOf(rest.charAt(0)) >= 0));
      return counts ? number(mention.readings().get(0)) : 0;
    }
    return 0;
  }

  private static int number(Value value) {
    if (value instanceof Value.Ordinal ordinal) {
      return ordinal.rank();
    }
    return value instanceof Value.PlainNumber plain
            && plain.number().compareTo(BigDecimal.valueOf(MOST_CHAPTERS)) < 0
        ? plain.number().intValue()
        : 0;
  }

  /** Returns where chapters that correspond begin; none if that cannot be told. */
  List<Anchor> anchors(Chapters other) {
    List<Chapter> mine = new ArrayList<>();
    List<Chapter> theirs = new ArrayList<>();
    byNumber(other, mine, theirs);
    if (!fit(mine, theirs, other) && chapters.size() == other.chapters.size()) {
      mine = chapters;
      theirs = other.chapters;
    }
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; fit(mine, theirs, other) && i < mine.size(); i++) {
      anchors.add(new Anchor(mine.get(i).sentence(), theirs.get(i).sentence()));
    }
    return anchors;
  }

  private void byNumber(Chapters other, List<Chapter> mine, List<Chapter> theirs) {
    Map<Integer, Chapter> here = numbered();
    Map<Integer, Chapter> there = other.numbered();
    for (Chapter chapter : chapters) {
      Chapter counterpart = there.get(chapter.number());
      if (counterpart != null && here.containsKey(chapter.number())) {
        mine.add(chapter);
        theirs.add(counterpart);
      }
    }
  }

  /** Returns the chapters whose number no other has. */
  private Map<Integer, Chapter> numbered() {
    Map<Integer, Chapter> numbered = new HashMap<>();
    Set<Integer> several = new HashSet<>(Set.of(0));
    for (Chapter chapter : chapters) {
      if (numbered.put(chapter.number(), chapter) != null) {
        several.add(chapter.number());
      }
    }
    numbered.keySet().removeAll(several);
    return numbered;
  }

  /** Returns whether two or more chapters are in the same order and about as long in both books. */
  private boolean fit(List<Chapter> mine, List<Chapter> theirs, Chapters other) {
    double ratio = (double) other.length / length;
    for (int i = 0; i < mine.size(); i++) {
      boolean isLast = i + 1 == mine.size();
      int own = (isLast ? length : mine.get(i + 1).start()) - mine.get(i).start();
      int their = (isLast ? other.length : theirs.get(i + 1).start()) - theirs.get(i).start();
      if (own < 0
          || their < 0
          || own * ratio > STRETCH * their + SLACK
          || their > STRETCH * own * ratio + SLACK) {
        return false;
      }
    }
    return mine.size() > 1;
  }
}
