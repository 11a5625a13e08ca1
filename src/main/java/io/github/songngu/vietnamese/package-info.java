/** Vietnamese letters, syllables, tone marks and canonical text. */
@NullMarked
package io.github.songngu.vietnamese;

import org.jspecify.annotations.NullMarked;
