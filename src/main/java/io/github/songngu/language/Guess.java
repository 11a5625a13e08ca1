package io.github.songngu.language;

import java.io.Serializable;

/**
 * The language of a line, and how clear it is.
 *
 * @param language the language
 * @param margin the evidence by which it leads, at least 0; an ordinary word of the language adds 1
 *     to 3, so that a margin below 3 rests on a word or two; 0 if the language is unknown
 */
public record Guess(LineLanguage language, double margin) implements Serializable {}
