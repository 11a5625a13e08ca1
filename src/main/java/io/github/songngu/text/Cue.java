package io.github.songngu.text;

import java.io.Serializable;

/**
 * When a part of a text is shown or spoken.
 *
 * @param span the part, in UTF-16 units of the article's text
 * @param time when that is
 */
public record Cue(Span span, TimeSpan time) implements Serializable {}
