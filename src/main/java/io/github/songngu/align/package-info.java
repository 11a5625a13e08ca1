/**
 * The heart: finds which sentences of two articles are translations of one another.
 *
 * <p>{@link io.github.songngu.align.Aligner} turns two segmented articles into an {@link
 * io.github.songngu.align.Alignment}, a sequence of {@link io.github.songngu.align.Bead beads}; a
 * {@link io.github.songngu.align.Bitext} holds articles and alignment together.
 */
@NullMarked
package io.github.songngu.align;

import org.jspecify.annotations.NullMarked;
