/** How well some source sentences and some target sentences fit together. */
@NullMarked
package io.github.songngu.score;

import org.jspecify.annotations.NullMarked;
