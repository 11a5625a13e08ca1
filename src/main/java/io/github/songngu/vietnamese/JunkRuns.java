package io.github.songngu.vietnamese;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Letters of a far-off script that a scraper left inside or beside a Latin word: {@code an꧑d}.
 *
 * <p>Such a run has one or two letters of scripts with at most three letters in the whole document.
 * A script that people do mix into Latin text has to be a single letter, strictly inside a word;
 * Greek never goes (<i>NFκB</i>).
 */
final class JunkRuns {

  private static final int RARE = 3;
  private static final int LONGEST = 2;

  private static final Set<UnicodeScript> COMMON_SCRIPTS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.DEVANAGARI);

  private final String text;
  private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);

  private JunkRuns(String text) {
    this.text = text;
  }

  static void find(Edits edits) {
    JunkRuns junk = new JunkRuns(edits.source());
    junk.count();
    if (junk.counts.values().stream().anyMatch(count -> count <= RARE)) {
      junk.delete(edits);
    }
  }

  private void count() {
    int at = 0;
    while ((at = CharClass.next(text, at, CharClass.FOREIGN)) < text.length()) {
      int codePoint = text.codePointAt(at);
      if (CharClass.isForeign(codePoint)) {
        counts.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
      }
      at += Character.charCount(codePoint);
    }
  }

  private void delete(Edits edits) {
    int at = 0;
    while ((at = CharClass.next(text, at, CharClass.FOREIGN)) < text.length()) {
      int end = at;
      int letters = 0;
      while (end < text.length() && CharClass.isForeign(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
        letters++;
      }
      if (letters > 0 && letters <= LONGEST && isJunk(at, end, letters)) {
        edits.delete(at, end, NormalizationRule.JUNK);
      }
      at = Math.max(end, at + 1);
    }
  }

  private boolean isJunk(int start, int end, int letters) {
    boolean before = isLatin(start - 1);
    boolean after = isLatin(end);
    int second = end - Character.charCount(text.codePointBefore(end));
    return (before || after)
        && isJunk(start, before && after, letters)
        && isJunk(second, before && after, letters);
  }

  private boolean isJunk(int at, boolean inside, int letters) {
    UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
    if (counts.getOrDefault(script, 0) > RARE || script == UnicodeScript.GREEK) {
      return false;
    }
    return !COMMON_SCRIPTS.contains(script) || (inside && letters == 1);
  }

  private boolean isLatin(int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && UnicodeScript.of(text.charAt(at)) == UnicodeScript.LATIN;
  }
}
