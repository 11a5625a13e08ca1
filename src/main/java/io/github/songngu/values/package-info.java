/** Numbers, dates, times and amounts of a text as values that compare across languages. */
@NullMarked
package io.github.songngu.values;

import org.jspecify.annotations.NullMarked;
