/**
 * Documents without number to one corpus: aligned, filtered, without repetition, in bounded memory.
 *
 * <p>Everything goes through a {@link CorpusJob}. Documents are aligned in chunks by several
 * threads, and each finished chunk is a file, so that an interrupted run goes on where it stopped.
 * What only the whole corpus can tell – boilerplate, duplicates, a shuffled order – is found by
 * sorting on disk.
 */
@NullMarked
package io.github.songngu.corpus;

import org.jspecify.annotations.NullMarked;
