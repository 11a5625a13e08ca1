/**
 * Tells the language of a line of text: {@link
 * io.github.songngu.language.LanguageIdentifier#identify}.
 */
@NullMarked
package io.github.songngu.language;

import org.jspecify.annotations.NullMarked;
