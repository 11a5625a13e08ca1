/** Which words and names of one language translate which of the other. */
@NullMarked
package io.github.songngu.lexicon;

import org.jspecify.annotations.NullMarked;
