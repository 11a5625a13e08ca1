/**
 * Which sentence pairs are good enough to train on: filters with a reason code each, and the keys
 * by which a corpus finds what it has twice.
 */
@NullMarked
package io.github.songngu.filter;

import org.jspecify.annotations.NullMarked;
