package io.github.songngu.pair;

import java.io.Serializable;

/**
 * A document for which no translation was found.
 *
 * @param name the document
 * @param reason why, in a few words
 */
public record Unpaired(String name, String reason) implements Serializable {}
