package io.github.songngu.corpus;

import io.github.songngu.filter.PairFingerprints;

/**
 * What a pair that passed the filters is told by among those of the whole corpus.
 *
 * @param number its chunk and its place there; ascends through the corpus
 * @param document 64 bits of the id of its document
 * @param id names it
 * @param score its score
 * @param fingerprints what its text comes to
 */
record PairKey(
    long number, long document, String id, double score, PairFingerprints fingerprints) {}
