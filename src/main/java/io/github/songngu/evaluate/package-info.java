/**
 * Measures alignments against gold, as the field does.
 *
 * <p>{@link io.github.songngu.evaluate.GoldDocument} reads what people have aligned, {@link
 * io.github.songngu.evaluate.Evaluation} compares documents with it, and {@link
 * io.github.songngu.evaluate.AlignmentScore} says how good they are, strict and lax (Thompson and
 * Koehn, <i>Vecalign: Improved Sentence Alignment in Linear Time and Space</i>, 2019), as pairs and
 * as text left unaligned.
 */
@NullMarked
package io.github.songngu.evaluate;

import org.jspecify.annotations.NullMarked;
