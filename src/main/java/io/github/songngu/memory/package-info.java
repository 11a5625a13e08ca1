/**
 * Translation memories: units of text in several languages, read, written, checked, merged and
 * cleaned one after the other, so that memory does not grow with the file.
 *
 * <p>A {@link io.github.songngu.memory.TranslationUnit} holds a {@link
 * io.github.songngu.memory.Variant} for each language, whose {@link
 * io.github.songngu.memory.Segment} is text with inline codes. {@link
 * io.github.songngu.memory.TmxReader} and {@link io.github.songngu.memory.TmxUnitWriter} read and
 * write TMX; {@link io.github.songngu.memory.MemoryFormat} opens all formats alike. {@link
 * io.github.songngu.memory.TmxValidator} says what is wrong with a file, {@link
 * io.github.songngu.memory.MemoryStatistics} what is in it.
 */
@NullMarked
package io.github.songngu.memory;

import org.jspecify.annotations.NullMarked;
