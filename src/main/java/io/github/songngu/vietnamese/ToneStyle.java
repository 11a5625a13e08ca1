package io.github.songngu.vietnamese;

/**
 * Where the tone mark of a syllable that ends in <i>oa</i>, <i>oe</i> or <i>uy</i> stands; in all
 * other syllables both styles agree.
 */
public enum ToneStyle {
  /** On the first vowel, as most newspapers write: <i>hòa, khỏe, thúy</i>. */
  OLD,
  /** On the main vowel, as school books write: <i>hoà, khoẻ, thuý</i>. */
  NEW
}
