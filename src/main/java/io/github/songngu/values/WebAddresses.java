package io.github.songngu.values;

/** Passes over web and mail addresses: their figures say nothing. */
final class WebAddresses implements Rule {

  /** More tokens than a mail address has before its sign. */
  private static final int LONGEST_NAME = 24;

  @Override
  public int match(Tokens t, int i, Mentions out) {
    boolean scheme =
        (t.is(i, "http") || t.is(i, "https")) && t.isSymbol(i + 1, ':') && t.isSymbol(i + 2, '/');
    boolean web = scheme || (t.is(i, "www") && t.isSymbol(i + 1, '.')) || isPath(t, i);
    if (!web && !isMail(t, i)) {
      return NO_MATCH;
    }
    int end = i + 1;
    while (t.glued(end)) {
      end++;
    }
    return end;
  }

  /** Returns whether the token begins the path of an address without a scheme: "a.vn/2025/04". */
  private static boolean isPath(Tokens t, int i) {
    return t.glued(i)
        && t.isSymbol(i - 1, '/')
        && t.isWord(i - 2)
        && t.glued(i - 1)
        && t.isSymbol(i - 3, '.')
        && t.glued(i - 2)
        && t.isWord(i - 4)
        && t.glued(i - 3);
  }

  /** Returns whether the token is in the name before an at sign: "nam.2005@example.vn". */
  private static boolean isMail(Tokens t, int i) {
    int at = i;
    boolean inName = true;
    while (inName && at - i < LONGEST_NAME) {
      at++;
      char symbol = t.symbol(at);
      inName = t.glued(at) && (symbol == 0 || symbol == '.' || symbol == '-' || symbol == '_');
    }
    return t.glued(at) && t.isSymbol(at, '@') && t.glued(at + 1) && t.isWord(at + 1);
  }
}
