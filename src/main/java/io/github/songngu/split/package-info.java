/** Splits articles into sentences, as spans of the text as read. */
@NullMarked
package io.github.songngu.split;

import org.jspecify.annotations.NullMarked;
