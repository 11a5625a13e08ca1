/**
 * Reads files into articles.
 *
 * <p>{@link io.github.songngu.read.DocumentReaders} chooses by its content who reads a file: the
 * {@link io.github.songngu.read.DocumentReader} of its format gives a {@link
 * io.github.songngu.read.Document}, all of whose text is there, with what each part of it is.
 * {@link io.github.songngu.read.PairedArticleReader} takes apart one document that holds both
 * languages, {@link io.github.songngu.read.PlainTextReader} takes documents in one language each;
 * {@link io.github.songngu.read.SegmentedReader} reads text with a sentence on each line. All
 * decode by {@link io.github.songngu.read.TextDecoder} and say by {@link
 * io.github.songngu.read.InputException} why they cannot use some input.
 */
@NullMarked
package io.github.songngu.read;

import org.jspecify.annotations.NullMarked;
