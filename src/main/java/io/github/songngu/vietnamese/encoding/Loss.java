package io.github.songngu.vietnamese.encoding;

import io.github.songngu.text.Span;
import java.io.Serializable;

/**
 * A letter that no decoding brings back, because a byte of it was thrown away.
 *
 * @param span where its remains are, in the text as given
 * @param found the remains
 * @param suggestion the only letter that fits the remains and makes a syllable of the word; empty
 *     if none does or several do. It is a guess, and nothing applies it
 */
public record Loss(Span span, String found, String suggestion) implements Serializable {}
