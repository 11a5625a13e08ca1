package io.github.songngu.read.html;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.text.Language;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What pages say about languages, as far as their text does not contradict. */
final class Languages {

  /** Evidence of a word or two. */
  private static final double CLEAR = 3;

  private static final int SAMPLE = 1000;

  private Languages() {}

  /** Returns the language of a tag, or null if it is neither of the two or no tag. */
  static @Nullable Language ofTag(String tag) {
    String primary = tag.strip();
    for (Language language : Language.values()) {
      String own = language.tag();
      if (primary.regionMatches(true, 0, own, 0, own.length())
          && (primary.length() == own.length()
              || "-_".indexOf(primary.charAt(own.length())) >= 0)) {
        return language;
      }
    }
    return null;
  }

  /**
   * Returns the language that the innermost element around a piece declares. What the whole page
   * declares does not count, as it says nothing about pages with both languages; nor does what the
   * text contradicts, as when a word processor takes all text to be English.
   */
  static @Nullable Language declared(Element element, String text) {
    for (Element at = element; at != null; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("body") || tag.equals("html")) {
        return null;
      }
      if (at.hasAttr("lang") || at.hasAttr("xml:lang")) {
        Language language = ofTag(at.hasAttr("lang") ? at.attr("lang") : at.attr("xml:lang"));
        return language == null || contradicts(text, language) ? null : language;
      }
    }
    return null;
  }

  private static boolean contradicts(String text, Language language) {
    double lean = LanguageIdentifier.lean(text.substring(0, Math.min(SAMPLE, text.length())));
    return (language == Language.ENGLISH ? lean : -lean) >= CLEAR;
  }
}
