package io.github.songngu.values;

/**
 * An English rank: "4th", "1,000th", "fourth", "twenty-first".
 *
 * @param end index after its last token
 * @param rank the rank, 0 if there is none
 */
record EnglishOrdinal(int end, int rank) {

  static final EnglishOrdinal NONE = new EnglishOrdinal(0, 0);

  static EnglishOrdinal read(Tokens t, int i) {
    if (t.isDigits(i)) {
      int thousands = t.isSymbol(i + 1, ',') && t.glued(i + 2) ? t.integer(i, 3) : -1;
      boolean grouped = thousands > 0 && t.length(i + 2) == 3 && isSuffix(t, i + 3);
      if (grouped) {
        return new EnglishOrdinal(i + 4, thousands * 1000 + Math.max(0, t.integer(i + 2, 3)));
      }
      boolean plain = isSuffix(t, i + 1) && t.integer(i, 4) > 0;
      return plain ? new EnglishOrdinal(i + 2, t.integer(i, 4)) : NONE;
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

  private static boolean isSuffix(Tokens t, int i) {
    return t.has(i, Role.ORDINAL_SUFFIX) && t.glued(i);
  }
}
