package io.github.songngu.vietnamese;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;

/**
 * For every UTF-16 unit, the rules that may have to do with it; most have none.
 *
 * <p>One look at each unit tells what there is to do for a whole text, which for most texts is
 * nothing.
 */
final class CharClass {

  static final int COMPOSITION = 1;
  static final int LOOK_ALIKE = 2;
  static final int FOREIGN = 4;
  static final int INVISIBLE = 8;
  static final int SPACE = 16;
  static final int FULL_WIDTH = 32;
  static final int QUOTE = 64;
  static final int DASH = 128;

  private static final byte[] CLASSES = new byte[1 << 16];

  static {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (int unit = 0xA0; unit < CLASSES.length; unit++) {
      CLASSES[unit] = (byte) classify((char) unit, nfc);
    }
  }

  private CharClass() {}

  private static int classify(char unit, Normalizer2 nfc) {
    if (Character.isSurrogate(unit)) {
      return COMPOSITION | FOREIGN;
    }
    int classes = isComposed(unit, nfc) ? 0 : COMPOSITION;
    classes |= LookAlikes.isCandidate(unit) ? LOOK_ALIKE : 0;
    boolean space = Character.getType(unit) == Character.SPACE_SEPARATOR;
    classes |= space ? SPACE : isForeign(unit) ? FOREIGN : 0;
    classes |= unit >= '\uFF01' && unit <= '\uFF5E' ? FULL_WIDTH : 0;
    return classes | punctuation(unit);
  }

  /** Whether a unit stays as it is under NFC, whatever comes before it. */
  private static boolean isComposed(char unit, Normalizer2 nfc) {
    return nfc.getCombiningClass(unit) == 0
        && nfc.hasBoundaryBefore(unit)
        && nfc.isNormalized(String.valueOf(unit));
  }

  private static int punctuation(char unit) {
    return switch (unit) {
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' ->
          INVISIBLE;
      case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> INVISIBLE;
      case '\u2066', '\u2067', '\u2068', '\u2069' -> INVISIBLE;
      case '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '‹', '›' -> QUOTE;
      case '‐', '‑', '‒', '–', '—', '―', '−', '…' -> DASH;
      default -> 0;
    };
  }

  /** Whether a letter, digit or sign belongs to a script other than Latin. */
  static boolean isForeign(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED;
  }

  /** Returns the class of the units that a rule has to do with; 0 if it goes by words. */
  static int of(NormalizationRule rule) {
    return switch (rule) {
      case COMPOSITION -> COMPOSITION;
      case LOOK_ALIKE -> LOOK_ALIKE;
      case JUNK -> FOREIGN;
      case INVISIBLE -> INVISIBLE;
      case SPACE -> SPACE;
      case FULL_WIDTH -> FULL_WIDTH;
      case QUOTE -> QUOTE;
      case DASH -> DASH;
      case I_FOR_Y, TONE_MARK, ENCODING -> 0;
    };
  }

  /** Returns the classes of all units of a text together. */
  static int of(String text) {
    int classes = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      classes |= CLASSES[text.charAt(i)];
    }
    return classes & 0xFF;
  }

  /** Returns the first offset, at or after {@code from}, of a unit of a class; or the length. */
  static int next(CharSequence text, int from, int wanted) {
    int i = from;
    while (i < text.length() && (CLASSES[text.charAt(i)] & wanted) == 0) {
      i++;
    }
    return i;
  }
}
