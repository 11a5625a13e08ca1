/** Reads files into articles. */
@NullMarked
package io.github.songngu.read;

import org.jspecify.annotations.NullMarked;
