package io.github.songngu;

import io.github.songngu.align.Bitext;
import io.github.songngu.split.UnmarkedStarts;
import io.github.songngu.text.SegmentedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sentences whose full stop was lost, parted where the translation shows it.
 *
 * <p>A headline, bullet or caption that has run into the text after it makes one sentence of two.
 * Where words at an {@link UnmarkedStarts unmarked start} speak for a border, the articles are
 * aligned with all such places taken for borders, and a place stays one if pairs end and begin
 * there. Where the translation has a headline that is in no pair of one and one, some places with
 * no more than a capital are tried, one after the other, and the best that makes a pair of it
 * stays.
 */
final class LostStops {

  /** So many places are tried for the end of a headline. */
  private static final int TRIES = 2;

  /** Articles with more sentences on both sides together are aligned once only. */
  private static final int LONG = 6_000;

  private final Attempt attempt;
  private final PartedSide first;
  private final PartedSide second;

  private LostStops(SegmentedArticle first, SegmentedArticle second, Attempt attempt) {
    this.attempt = attempt;
    this.first = new PartedSide(first);
    this.second = new PartedSide(second);
  }

  /** Aligns two articles one way. */
  @FunctionalInterface
  interface Attempt {
    Bitext align(SegmentedArticle first, SegmentedArticle second);
  }

  /** Aligns two articles; for most of them one attempt is enough. */
  static Bitext align(SegmentedArticle first, SegmentedArticle second, Attempt attempt) {
    if (first.size() + second.size() > LONG) {
      return attempt.align(first, second);
    }
    LostStops stops = new LostStops(first, second, attempt);
    return stops.withHeadlines(stops.withStarts(attempt.align(first, second)));
  }

  private Bitext aligned() {
    return attempt.align(first.parted(), second.parted());
  }

  /** Parts the sentences at unmarked starts. */
  private Bitext withStarts(Bitext whole) {
    SortedSet<Integer> ofFirst = new TreeSet<>(UnmarkedStarts.in(first.article));
    SortedSet<Integer> ofSecond = new TreeSet<>(UnmarkedStarts.in(second.article));
    first.propose(ofFirst, ofSecond, whole);
    second.propose(ofSecond, ofFirst, whole);
    if (first.tried.isEmpty() && second.tried.isEmpty()) {
      return whole;
    }
    Bitext fine = aligned();
    first.keep(fine, second);
    second.keep(fine, first);
    boolean all = first.kept.containsAll(first.tried) && second.kept.containsAll(second.tried);
    first.tried.clear();
    second.tried.clear();
    if (all) {
      return fine;
    }
    return first.kept.isEmpty() && second.kept.isEmpty() ? whole : checked(aligned());
  }

  /** Parts no sentence where that has shown to be a border only among others that are none. */
  private Bitext checked(Bitext bitext) {
    boolean ofFirst = first.forgetOthers(bitext);
    boolean ofSecond = second.forgetOthers(bitext);
    return ofFirst || ofSecond ? aligned() : bitext;
  }

  /** Parts the sentences that hold the translation of a headline and more. */
  private Bitext withHeadlines(Bitext bitext) {
    List<Ending> endings = new ArrayList<>();
    first.headlineEnds(bitext).forEach(places -> endings.add(new Ending(first, places)));
    second.headlineEnds(bitext).forEach(places -> endings.add(new Ending(second, places)));
    for (int turn = 0; turn < TRIES; turn++) {
      for (Ending ending : endings) {
        ending.propose(turn);
      }
      if (!first.tried.isEmpty() || !second.tried.isEmpty()) {
        Bitext fine = aligned();
        Map<Integer, Double> ofFirst = first.headlineBorders(fine);
        Map<Integer, Double> ofSecond = second.headlineBorders(fine);
        for (Ending ending : endings) {
          ending.weigh(turn, ending.side == first ? ofFirst : ofSecond);
        }
        first.tried.clear();
        second.tried.clear();
      }
    }
    boolean found = false;
    for (Ending ending : endings) {
      found |= ending.keep();
    }
    return found ? checked(aligned()) : bitext;
  }

  /** The places at which a sentence can have the end of what translates a headline. */
  private static final class Ending {

    private final PartedSide side;
    private final List<Integer> places;
    private double best;
    private int bestPlace;

    Ending(PartedSide side, List<Integer> places) {
      this.side = side;
      this.places = places;
    }

    void propose(int turn) {
      if (turn < places.size()) {
        side.tried.add(places.get(turn));
      }
    }

    void weigh(int turn, Map<Integer, Double> borders) {
      if (turn < places.size()) {
        double probability = borders.getOrDefault(places.get(turn), 0.0);
        if (probability > best) {
          best = probability;
          bestPlace = places.get(turn);
        }
      }
    }

    boolean keep() {
      return best > 0 && side.kept.add(bestPlace);
    }
  }
}
