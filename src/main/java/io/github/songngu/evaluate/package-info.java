/** Measures alignments against gold. */
@NullMarked
package io.github.songngu.evaluate;

import org.jspecify.annotations.NullMarked;
