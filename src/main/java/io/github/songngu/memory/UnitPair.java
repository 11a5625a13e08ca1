package io.github.songngu.memory;

import java.util.OptionalDouble;

/**
 * Two texts of a unit, as filters look at them.
 *
 * @param id the unit's name, empty if it has none
 * @param source the text in the first language, without codes
 * @param target the text in the second language, without codes
 * @param score the probability that the pair is right, if it is known
 */
public record UnitPair(String id, String source, String target, OptionalDouble score) {}
