package io.github.songngu.vietnamese;

/** What {@link VietnameseNormalizer} mends, and what each {@link Change} is an instance of. */
public enum NormalizationRule {
  /**
   * Letters and marks are composed (NFC); Vietnamese marks in an order that NFC leaves apart, or
   * typed twice, are put right where a syllable results or the line is Vietnamese. On by default.
   */
  COMPOSITION,
  /**
   * Letters that only look like the right one are replaced by it: the eth and the African D for
   * {@code Đ}, Cyrillic and Greek letters within Latin words. On by default.
   */
  LOOK_ALIKE,
  /**
   * One or two letters of a script that the document hardly has, glued to a Latin word as scrapers
   * leave them, are deleted. On by default.
   */
  JUNK,
  /**
   * Zero-width spaces, byte order marks, soft hyphens and marks of direction are deleted, joiners
   * too unless the writing needs them. On by default.
   */
  INVISIBLE,
  /** Spaces of other kinds, such as U+00A0, become U+0020; none is added or lost. On by default. */
  SPACE,
  /** Full-width letters, digits and signs become ASCII in lines without CJK. On by default. */
  FULL_WIDTH,
  /** Typographic quotation marks become {@code "} and {@code '}. Off by default. */
  QUOTE,
  /** Dashes become {@code -}, and {@code …} becomes three points. Off by default. */
  DASH,
  /** {@code y} that is alone after a consonant becomes {@code i}: <i>lý, lí</i>. Off by default. */
  I_FOR_Y,
  /**
   * Tone marks are placed in one style; off by default, see {@link
   * VietnameseNormalizer.Builder#toneStyle}.
   */
  TONE_MARK,
  /**
   * Text that was read in the wrong encoding is read in the right one. Not a rule of the
   * normalizer, but of {@link io.github.songngu.vietnamese.encoding.EncodingDetector}.
   */
  ENCODING
}
