/**
 * The values that the stages hand on: languages, spans, articles, sentences.
 *
 * <p>All are immutable and depend on nothing but the JDK. Offsets count UTF-16 code units, as
 * {@link String#charAt(int)} does.
 */
@NullMarked
package io.github.songngu.text;

import org.jspecify.annotations.NullMarked;
