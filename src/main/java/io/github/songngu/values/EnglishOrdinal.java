package io.github.songngu.values;

/**
 * An English rank: "4th", "fourth", "twenty-first".
 *
 * @param end index after its last token
 * @param rank the rank, 0 if there is none
 */
record EnglishOrdinal(int end, int rank) {

  private static final EnglishOrdinal NONE = new EnglishOrdinal(0, 0);

  static EnglishOrdinal read(Tokens t, int i) {
    if (t.isDigits(i)) {
      boolean suffix = t.has(i + 1, Role.ORDINAL_SUFFIX) && t.glued(i + 1);
      return suffix && t.integer(i, 4) > 0 ? new EnglishOrdinal(i + 2, t.integer(i, 4)) : NONE;
    }
    if (t.has(i, Role.TENS)) {
      int unit = t.isDash(i + 1) ? i + 2 : i + 1;
      boolean compound = t.has(unit, Role.ORDINAL) && t.word(unit).number() < 10;
      return compound
          ? new EnglishOrdinal(unit + 1, (int) (t.word(i).number() + t.word(unit).number()))
          : NONE;
    }
    return t.has(i, Role.ORDINAL) ? new EnglishOrdinal(i + 1, (int) t.word(i).number()) : NONE;
  }
}
