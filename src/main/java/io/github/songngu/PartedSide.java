package io.github.songngu;

import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import io.github.songngu.split.UnmarkedStarts;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One of two articles that are aligned again and again with its sentences parted at other places.
 *
 * <p>Of each bitext made with it, it knows which side it is: a pipeline may have them in either
 * order.
 */
final class PartedSide {

  /** How probable a pair beside a border must be. */
  private static final double SURE = .9;

  /** How probable what stands on its other side must be, pair or not. */
  private static final double LIKELY = .5;

  /** A sentence that holds the translation of a headline is so few beads at most from it. */
  private static final int NEAR = 2;

  /** By which share of its length the translation of a headline may be longer or shorter. */
  private static final double STRETCH = .5;

  /** So much longer than what it has in common with the other side, a headline counting one. */
  private static final double ROOM = .25;

  /** A headline that is more probably without counterpart is left alone. */
  private static final double ALONE = .99;

  /** A headline is followed by a name so much less probably than by another word. */
  private static final double NAME = .95;

  /** As it was split. */
  final SegmentedArticle article;

  /** Places where its sentences are parted, in UTF-16 units of its text. */
  final SortedSet<Integer> kept = new TreeSet<>();

  /** More places, for the next attempt. */
  final SortedSet<Integer> tried = new TreeSet<>();

  PartedSide(SegmentedArticle article) {
    this.article = article;
  }

  private boolean isSource(Bitext bitext) {
    return bitext.source().article().language() == article.article().language();
  }

  private SentenceRange own(Bead bead, Bitext bitext) {
    return isSource(bitext) ? bead.source() : bead.target();
  }

  private SentenceRange other(Bead bead, Bitext bitext) {
    return isSource(bitext) ? bead.target() : bead.source();
  }

  private List<Sentence> own(Bitext bitext) {
    return (isSource(bitext) ? bitext.source() : bitext.target()).sentences();
  }

  private List<Sentence> other(Bitext bitext) {
    return (isSource(bitext) ? bitext.target() : bitext.source()).sentences();
  }

  /** Tries places, but not in a pair of one and one whose other sentence has none. */
  void propose(SortedSet<Integer> places, SortedSet<Integer> otherPlaces, Bitext bitext) {
    if (places.isEmpty()) {
      return;
    }
    List<Bead> beads = bitext.alignment().beads();
    for (int k = 0; k < beads.size(); k++) {
      SentenceRange range = own(beads.get(k), bitext);
      boolean open =
          range.size() != 1
              || hasBorder(beads.get(k), otherPlaces, bitext)
              || (k > 0 && isAddition(beads.get(k - 1), bitext))
              || (k + 1 < beads.size() && isAddition(beads.get(k + 1), bitext));
      if (open) {
        for (Sentence sentence : own(bitext).subList(range.start(), range.end())) {
          tried.addAll(places.subSet(sentence.span().start(), sentence.span().end()));
        }
      }
    }
  }

  /** Returns whether the other side of a bead has a border in it, or a place that may be one. */
  private boolean hasBorder(Bead bead, SortedSet<Integer> places, Bitext bitext) {
    SentenceRange range = other(bead, bitext);
    if (range.size() != 1) {
      return true;
    }
    Span span = other(bitext).get(range.start()).span();
    return !places.subSet(span.start(), span.end()).isEmpty();
  }

  private boolean isAddition(Bead bead, Bitext bitext) {
    return own(bead, bitext).isEmpty();
  }

  /**
   * Keeps the places tried that a bitext shows to be borders. Where the other side has no more than
   * a place either, a title may stand on both sides: only the first sentence of a paragraph is
   * parted there, as headlines and bullets begin one.
   */
  void keep(Bitext bitext, PartedSide other) {
    for (Bead after : afterBorders(bitext)) {
      int place = start(after, bitext);
      int otherPlace = other(after, bitext).isEmpty() ? -1 : other.start(after, bitext);
      if (tried.contains(place)
          && (!other.tried.contains(otherPlace)
              || (beginsParagraph(place) && other.beginsParagraph(otherPlace)))) {
        kept.add(place);
      }
    }
  }

  /** Returns the beads that begin at a border which a bitext shows. */
  private List<Bead> afterBorders(Bitext bitext) {
    List<Bead> after = new ArrayList<>();
    List<Bead> beads = bitext.alignment().beads();
    for (int k = 1; k < beads.size(); k++) {
      if (!own(beads.get(k), bitext).isEmpty() && isBorder(beads.get(k - 1), beads.get(k))) {
        after.add(beads.get(k));
      }
    }
    return after;
  }

  /** Returns whether the sentence around a place, as it was split, is the first of a paragraph. */
  private boolean beginsParagraph(int place) {
    List<Sentence> sentences = article.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 || sentences.get(low - 1).paragraph() != sentences.get(low).paragraph();
  }

  /** Forgets the places kept that a bitext does not show to be borders; returns whether any. */
  boolean forgetOthers(Bitext bitext) {
    Set<Integer> borders = new HashSet<>();
    for (Bead after : afterBorders(bitext)) {
      borders.add(start(after, bitext));
    }
    return kept.retainAll(borders);
  }

  private int start(Bead bead, Bitext bitext) {
    return own(bitext).get(own(bead, bitext).start()).span().start();
  }

  private static boolean isBorder(Bead before, Bead after) {
    return before.score() >= LIKELY
        && after.score() >= LIKELY
        && ((!before.isUnaligned() && before.score() >= SURE)
            || (!after.isUnaligned() && after.score() >= SURE));
  }

  /**
   * Returns the places where the translation of a headline ends, and how well each fits, from 0 to
   * 1.
   */
  Map<Integer, Double> headlineBorders(Bitext bitext) {
    Map<Integer, Double> borders = new HashMap<>();
    List<Bead> beads = bitext.alignment().beads();
    for (int k = 1; k < beads.size(); k++) {
      Bead before = beads.get(k - 1);
      Bead after = beads.get(k);
      if (!own(after, bitext).isEmpty()
          && !before.isUnaligned()
          && isBorder(before, after)
          && UnmarkedStarts.isUnmarked(other(bitext).get(other(before, bitext).end() - 1))) {
        Sentence next = own(bitext).get(own(after, bitext).start());
        double doubt = beginsWithName(next.text()) ? NAME : 1;
        borders.put(next.span().start(), before.score() * after.score() * doubt);
      }
    }
    return borders;
  }

  /** Returns whether another capital follows the first word: names have one in each. */
  private static boolean beginsWithName(String text) {
    int blank = text.indexOf(' ');
    return blank >= 0 && blank + 1 < text.length() && Character.isUpperCase(text.charAt(blank + 1));
  }

  /**
   * Returns where this side may have the ends of what translates headlines of the other: for each
   * sentence that may hold one, places from the likeliest on.
   */
  List<List<Integer>> headlineEnds(Bitext bitext) {
    List<List<Integer>> endings = new ArrayList<>();
    List<Bead> beads = bitext.alignment().beads();
    for (int k = 0; k < beads.size(); k++) {
      for (Sentence headline : looseHeadlines(beads.get(k), bitext)) {
        int from = Math.max(0, k - NEAR);
        for (Bead near : beads.subList(from, Math.min(beads.size(), k + NEAR + 1))) {
          if (hasRoom(near, headline, bitext)) {
            SentenceRange range = own(near, bitext);
            for (Sentence sentence : own(bitext).subList(range.start(), range.end())) {
              List<Integer> places = ends(headline, sentence);
              if (!places.isEmpty()) {
                endings.add(places);
              }
            }
          }
        }
      }
    }
    return endings;
  }

  /** Returns the sentences of the other side that end without a mark and are in no 1-1 pair. */
  private List<Sentence> looseHeadlines(Bead bead, Bitext bitext) {
    SentenceRange range = other(bead, bitext);
    boolean certain = bead.isUnaligned() && bead.score() > ALONE;
    if (certain || (own(bead, bitext).size() == 1 && range.size() == 1)) {
      return List.of();
    }
    return other(bitext).subList(range.start(), range.end()).stream()
        .filter(UnmarkedStarts::isUnmarked)
        .toList();
  }

  /** Returns whether this side of a bead is longer than the other without a headline. */
  private boolean hasRoom(Bead bead, Sentence headline, Bitext bitext) {
    int length = headline.text().length();
    int room = length(own(bead, bitext), own(bitext));
    SentenceRange range = other(bead, bitext);
    room -= length(range, other(bitext));
    room += headline.index() >= range.start() && headline.index() < range.end() ? length : 0;
    return room > length * ROOM;
  }

  private static int length(SentenceRange range, List<Sentence> sentences) {
    int length = 0;
    for (Sentence sentence : sentences.subList(range.start(), range.end())) {
      length += sentence.text().length();
    }
    return length;
  }

  /** Returns the places nearest to where a headline as long as another would end. */
  private List<Integer> ends(Sentence headline, Sentence sentence) {
    int length = headline.text().length();
    int expected = sentence.span().start() + length;
    return UnmarkedStarts.possible(sentence, article.article().language()).stream()
        .filter(place -> Math.abs(place - expected) < length * STRETCH)
        .sorted(Comparator.comparingInt(place -> Math.abs(place - expected)))
        .toList();
  }

  /** Returns the article with its sentences parted at all places kept or tried. */
  SegmentedArticle parted() {
    SortedSet<Integer> places = new TreeSet<>(kept);
    places.addAll(tried);
    return places.isEmpty() ? article : article.partedAt(places);
  }
}
