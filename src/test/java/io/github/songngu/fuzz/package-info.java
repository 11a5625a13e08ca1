/** Feeds damaged files to everything that reads. */
@NullMarked
package io.github.songngu.fuzz;

import org.jspecify.annotations.NullMarked;
