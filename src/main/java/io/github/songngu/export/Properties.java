package io.github.songngu.export;

import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import io.github.songngu.text.Span;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known about one side of a pair beside its text. */
final class Properties {

  /** The name of the time at which a text of subtitles is shown. */
  private static final String TIME = "time";

  private Properties() {}

  /** Returns those of the article, and the time of some of its sentences, by name. */
  static SortedMap<String, String> of(SegmentedArticle side, SentenceRange range) {
    SortedMap<String, String> properties = new TreeMap<>(side.article().properties());
    if (!range.isEmpty()) {
      int start = side.sentences().get(range.start()).span().start();
      int end = side.sentences().get(range.end() - 1).span().end();
      side.article()
          .time(new Span(start, end))
          .ifPresent(time -> properties.put(TIME, time.toString()));
    }
    return properties;
  }
}
