package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import java.util.Arrays;

/**
 * Which words of one article the words of another produce, and how likely; immutable.
 *
 * <p>Words have the numbers that they have in their {@link ArticleWords}.
 */
final class Productions {

  /** For each word of the source where its translations begin; one more for their end. */
  final int[] first;

  /** Translations that the target has. */
  final int[] words;

  /** How likely a word of the source produces each of its translations. */
  final float[] probability;

  /** How likely the word for nothing produces each word of the target. */
  final float[] ofNothing;

  Productions(int[] first, int[] words, float[] probability, float[] ofNothing) {
    this.first = first;
    this.words = words;
    this.probability = probability;
    this.ofNothing = ofNothing;
  }

  /** Looks up what a lexicon says of the words of two articles. */
  static Productions of(Lexicon lexicon, ArticleWords source, ArticleWords target) {
    int[] first = new int[source.types.length + 1];
    Found found = new Found(lexicon, source, target);
    for (int word = 0; word < source.types.length; word++) {
      found.look(source.types[word]);
      first[word + 1] = found.size;
    }
    int[] words = Arrays.copyOf(found.words, found.size);
    float[] probability = Arrays.copyOf(found.probability, found.size);
    found.size = 0;
    found.look(0);
    float[] ofNothing = new float[target.types.length];
    for (int k = 0; k < found.size; k++) {
      ofNothing[found.words[k]] = found.probability[k];
    }
    return new Productions(first, words, probability, ofNothing);
  }

  /** Collects translations that stand on the target side. */
  private static final class Found {

    private final Lexicon lexicon;
    private final ArticleWords source;
    private final ArticleWords target;

    int[] words = new int[256];
    float[] probability = new float[256];
    int size;

    Found(Lexicon lexicon, ArticleWords source, ArticleWords target) {
      this.lexicon = lexicon;
      this.source = source;
      this.target = target;
    }

    void look(int word) {
      lexicon.translations(
          source.language,
          word,
          (translation, p) -> {
            int number = target.number(translation);
            if (number >= 0) {
              add(number, (float) p);
            }
          });
    }

    private void add(int word, float p) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
        probability = Arrays.copyOf(probability, size * 2);
      }
      words[size] = word;
      probability[size++] = p;
    }
  }
}
