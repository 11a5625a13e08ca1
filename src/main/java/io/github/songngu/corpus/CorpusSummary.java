package io.github.songngu.corpus;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of the documents and pairs of a {@link CorpusJob}.
 *
 * @param documents how many documents were aligned
 * @param broken how many could not be used
 * @param pairs how many pairs the documents gave
 * @param kept how many of them are in the corpus
 * @param rejected how many were thrown away, by the code of the filter, in alphabetical order
 */
public record CorpusSummary(
    long documents, long broken, long pairs, long kept, Map<String, Long> rejected)
    implements Serializable {

  /** Copies the map. */
  public CorpusSummary {
    rejected = Collections.unmodifiableMap(new LinkedHashMap<>(rejected));
  }
}
