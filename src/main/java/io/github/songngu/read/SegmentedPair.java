package io.github.songngu.read;

import io.github.songngu.text.SegmentedArticle;
import java.io.Serializable;

/**
 * Two articles whose sentences are known, believed to be translations of one another.
 *
 * @param id names the pair in output
 * @param source the English one
 * @param target the Vietnamese one
 */
public record SegmentedPair(String id, SegmentedArticle source, SegmentedArticle target)
    implements Serializable {}
