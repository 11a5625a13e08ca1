/**
 * Writes bitexts: TMX, XLIFF, TSV, JSONL, Moses and bead files.
 *
 * <p>Every format is a {@link io.github.songngu.export.BitextWriter}, which takes one bitext after
 * the other and holds none of them: its memory does not grow with the corpus. All write UTF-8 with
 * line feeds, look at no clock and no locale, and give the same bytes for the same bitexts on every
 * run. {@link io.github.songngu.export.OutputFiles} makes what they write appear whole or not at
 * all.
 *
 * <p>The text written is the text read, in one line: tabs and line breaks of any kind are spaces,
 * and characters that the format cannot carry are left out and {@linkplain
 * io.github.songngu.export.BitextWriter#illegalCharacters() counted}.
 */
@NullMarked
package io.github.songngu.export;

import org.jspecify.annotations.NullMarked;
