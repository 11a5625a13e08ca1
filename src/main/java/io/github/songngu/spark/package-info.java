/**
 * Corpora on a cluster: the work of {@link io.github.songngu.corpus} as operations on Spark's
 * datasets.
 *
 * <p>Spark 4 with Scala 2.13 must be there; this library does not bring it, and nothing else in it
 * needs this package.
 */
@NullMarked
package io.github.songngu.spark;

import org.jspecify.annotations.NullMarked;
