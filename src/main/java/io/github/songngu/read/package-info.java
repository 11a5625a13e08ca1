/**
 * Reads files into articles.
 *
 * <p>{@link io.github.songngu.read.PairedArticleReader} reads one file that holds both languages,
 * {@link io.github.songngu.read.PlainTextReader} documents in one language each, {@link
 * io.github.songngu.read.SegmentedReader} documents with a sentence on each line. All decode by
 * {@link io.github.songngu.read.TextDecoder} and say by {@link
 * io.github.songngu.read.InputException} why they cannot use some input.
 */
@NullMarked
package io.github.songngu.read;

import org.jspecify.annotations.NullMarked;
