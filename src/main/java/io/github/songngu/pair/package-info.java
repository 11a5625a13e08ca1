/**
 * Finds which documents of a heap are translations of one another.
 *
 * <p>{@link io.github.songngu.pair.DocumentPairer} takes {@linkplain
 * io.github.songngu.pair.DocumentProfile profiles} of many documents in no order and returns a
 * {@link io.github.songngu.pair.Pairing}, one to one.
 */
@NullMarked
package io.github.songngu.pair;

import org.jspecify.annotations.NullMarked;
