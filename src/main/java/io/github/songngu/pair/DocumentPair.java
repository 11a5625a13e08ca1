package io.github.songngu.pair;

import java.io.Serializable;

/**
 * Two documents that are translations of one another.
 *
 * @param source the name of the English one
 * @param target the name of the Vietnamese one
 * @param score the probability, 0 to 1, that they are
 */
public record DocumentPair(String source, String target, double score) implements Serializable {}
