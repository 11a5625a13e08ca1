package io.github.songngu.values;

/** Passes over web addresses: their figures say nothing. */
final class WebAddresses implements Rule {

  @Override
  public int match(Tokens t, int i, Mentions out) {
    boolean scheme =
        (t.is(i, "http") || t.is(i, "https")) && t.isSymbol(i + 1, ':') && t.isSymbol(i + 2, '/');
    if (!scheme && !(t.is(i, "www") && t.isSymbol(i + 1, '.'))) {
      return NO_MATCH;
    }
    int end = i + 1;
    while (t.glued(end)) {
      end++;
    }
    return end;
  }
}
