package io.github.songngu.memory;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Language tags as memories have them. */
final class LanguageTags {

  private static final Set<String> ISO_639 = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private LanguageTags() {}

  /** Returns the primary subtag in lower case: {@code en} of {@code en-US} and of {@code EN_us}. */
  static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
      end++;
    }
    String primary = end == tag.length() ? tag : tag.substring(0, end);
    return isLower(primary) ? primary : primary.toLowerCase(Locale.ROOT);
  }

  private static boolean isLower(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether it is a tag of BCP 47 by its form. */
  static boolean isWellFormed(String tag) {
    if (tag.isEmpty()) {
      return false;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** Returns whether a tag of two letters is a language's; of longer ones nothing is known. */
  static boolean isLanguage(String tag) {
    String primary = primary(tag);
    return primary.length() != 2 || ISO_639.contains(primary);
  }
}
