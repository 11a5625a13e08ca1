package io.github.songngu.text;

import java.io.Serializable;

/**
 * Two articles believed to be translations of one another.
 *
 * @param id names the pair in output
 * @param source the article on the source side
 * @param target the article on the target side, in the other language
 */
public record ArticlePair(String id, Article source, Article target) implements Serializable {

  /** Checks that the two sides differ in language. */
  public ArticlePair {
    if (source.language() == target.language()) {
      throw new IllegalArgumentException(
          "both sides of " + id + " are " + source.language().tag() + ", expected one of each");
    }
  }

  /** Returns the side in the given language. */
  public Article side(Language language) {
    return source.language() == language ? source : target;
  }

  /** Returns the same pair with source and target exchanged. */
  public ArticlePair swapped() {
    return new ArticlePair(id, target, source);
  }
}
