/**
 * Turns English–Vietnamese text into aligned sentence pairs.
 *
 * <p>The packages in the order in which a text passes through them; each may use only those above
 * it:
 *
 * <ul>
 *   <li>{@link io.github.songngu.text} the values handed on: articles, spans, sentences
 *   <li>{@link io.github.songngu.vietnamese} Vietnamese letters, syllables and tone marks
 *   <li>{@link io.github.songngu.language} the language of a line
 *   <li>{@link io.github.songngu.values} numbers, dates and amounts, comparable across languages
 *   <li>{@link io.github.songngu.read} files to articles
 *   <li>{@link io.github.songngu.split} articles to sentences
 *   <li>{@link io.github.songngu.lexicon} which words translate which
 *   <li>{@link io.github.songngu.score} how well sentences of both sides fit together
 *   <li>{@link io.github.songngu.align} sentences to beads: the bitext
 *   <li>{@link io.github.songngu.filter} which pairs are good enough to train on
 *   <li>{@link io.github.songngu.export} bitexts to TMX, TSV, JSONL and corpora
 *   <li>{@link io.github.songngu.evaluate} alignments against gold
 *   <li>{@link io.github.songngu.corpus} documents without number to one filtered corpus
 *   <li>{@link io.github.songngu.spark} the same on a cluster
 *   <li>{@link io.github.songngu.cli} the command line
 * </ul>
 */
@NullMarked
package io.github.songngu;

import org.jspecify.annotations.NullMarked;
