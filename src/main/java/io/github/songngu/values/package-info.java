/**
 * Numbers, dates, times and amounts of a text as values that compare across languages.
 *
 * <p>{@link io.github.songngu.values.ValueExtractor} finds the {@linkplain
 * io.github.songngu.values.Mention mentions} of {@linkplain io.github.songngu.values.Value values}
 * in a text; "VND12 billion" and "12 tỷ đồng" mention equal values.
 */
@NullMarked
package io.github.songngu.values;

import org.jspecify.annotations.NullMarked;
