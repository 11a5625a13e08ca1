package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.text.Language;
import io.github.songngu.text.LineCleaner;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import io.github.songngu.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pair as a corpus has it: apart from its document, yet with all that says where it is from.
 *
 * @param id names the pair, the same in every run and in every file, see {@link TmxWriter}
 * @param document names the document
 * @param english the English text in one line
 * @param vietnamese the Vietnamese text in one line
 * @param score the probability, 0 to 1, that it is right, with four decimals
 * @param bead how many sentences it joins, English first: {@code 1-2}
 * @param englishSpan place in the English document, in UTF-16 units
 * @param vietnameseSpan place in the Vietnamese document, in UTF-16 units
 * @param fields what is known about the document: {@code src_url}, {@code trg_url}, {@code licence}
 *     and whatever else it came with, in order
 */
public record CorpusPair(
    String id,
    String document,
    String english,
    String vietnamese,
    double score,
    String bead,
    Span englishSpan,
    Span vietnameseSpan,
    Map<String, String> fields)
    implements Serializable {

  private static final double UNIT = 10_000;

  /**
   * Returns the pairs of a bitext, in order. Text is made fit for one line: tabs and line breaks
   * become spaces, half surrogate pairs are left out.
   *
   * @param bitext its source is English
   * @param fields what is known about the document
   */
  public static List<CorpusPair> of(Bitext bitext, Map<String, String> fields) {
    if (bitext.source().article().language() != Language.ENGLISH) {
      throw new IllegalArgumentException("source of " + bitext.id() + " is vi, expected en");
    }
    LineCleaner cleaner = LineCleaner.forText();
    List<SegmentPair> segments = bitext.segments();
    List<String> ids = PairIds.of(bitext, segments);
    List<CorpusPair> pairs = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      SegmentPair segment = segments.get(i);
      if (!segment.bead().isUnaligned()) {
        pairs.add(
            new CorpusPair(
                ids.get(i),
                bitext.id(),
                cleaner.clean(segment.source()),
                cleaner.clean(segment.target()),
                Math.round(segment.score() * UNIT) / UNIT,
                segment.bead().shape().toString(),
                span(bitext.source(), segment.bead().source()),
                span(bitext.target(), segment.bead().target()),
                fields));
      }
    }
    return pairs;
  }

  private static Span span(SegmentedArticle side, SentenceRange range) {
    return new Span(
        side.sentences().get(range.start()).span().start(),
        side.sentences().get(range.end() - 1).span().end());
  }

  /** Returns a field of the document, or an empty text if it is not known. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
