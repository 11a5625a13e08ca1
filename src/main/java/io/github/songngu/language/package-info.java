/** Tells the language of a line of text. */
@NullMarked
package io.github.songngu.language;

import org.jspecify.annotations.NullMarked;
