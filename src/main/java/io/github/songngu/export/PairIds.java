package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.memory.UnitNames;
import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stable names of the pairs of a bitext, see {@link UnitNames}. */
final class PairIds {

  private PairIds() {}

  /**
   * Returns a name for each segment, in order: 32 hexadecimal digits, and {@code -2}, {@code -3} …
   * for the second and third time that the document says the same.
   */
  static List<String> of(Bitext bitext, List<SegmentPair> segments) {
    boolean englishFirst = bitext.source().article().language() == Language.ENGLISH;
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>(segments.size());
    for (SegmentPair pair : segments) {
      List<String> texts =
          englishFirst
              ? List.of(pair.source(), pair.target())
              : List.of(pair.target(), pair.source());
      String id = UnitNames.of(bitext.id(), texts);
      int times = seen.merge(id, 1, Integer::sum);
      ids.add(times == 1 ? id : id + "-" + times);
    }
    return ids;
  }
}
