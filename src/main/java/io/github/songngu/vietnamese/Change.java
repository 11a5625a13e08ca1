package io.github.songngu.vietnamese;

import io.github.songngu.text.Span;
import java.io.Serializable;

/**
 * One place where a normalized text differs from the original.
 *
 * @param original where it was, in the original; never empty
 * @param normalized where it is, in the normalized text; empty for a deletion
 * @param before the characters of the original there
 * @param after the characters that stand for them
 * @param rule why; if rules worked one after the other on the same place, the first
 */
public record Change(
    Span original, Span normalized, String before, String after, NormalizationRule rule)
    implements Serializable {}
