package io.github.songngu.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what a browser does not show, as far as attributes say it. */
final class Visibility {

  private static final Set<String> CLASSES =
      Set.of(
          "hidden",
          "hide",
          "is-hidden",
          "d-none",
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "visually-hidden-focusable",
          "screen-reader-text",
          "screen-reader-only",
          "print-only",
          "only-print",
          "visible-print",
          "visible-print-block",
          "d-print-block",
          "show-for-print");

  /**
   * Classes by which an element shows again on wide screens: {@code md:block}, {@code d-lg-flex}.
   */
  private static final Set<String> SHOWN = Set.of("block", "flex", "grid", "table", "inline");

  private Visibility() {}

  static boolean isHidden(Element element) {
    return element.attributesSize() > 0 && isMarked(element) && !isAlternative(element);
  }

  private static boolean isMarked(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || isStyledAway(element.attr("style"))
        || isClassedAway(element.attr("class"));
  }

  private static boolean isStyledAway(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return rules.contains("display:none")
        || rules.contains("visibility:hidden")
        || rules.contains("mso-hide:all");
  }

  private static boolean isClassedAway(String classes) {
    boolean hidden = false;
    for (String name : classes.isEmpty() ? new String[0] : classes.split("\\s+")) {
      hidden |= CLASSES.contains(name);
      int sign = Math.max(name.lastIndexOf(':'), name.lastIndexOf('-'));
      if (sign > 0
          && !name.contains("print")
          && (name.startsWith("d-") || name.indexOf(':') > 0)
          && SHOWN.contains(name.substring(sign + 1))) {
        return false;
      }
    }
    return hidden;
  }

  /** Returns whether a click shows it in another's place: a tab, or the other language. */
  private static boolean isAlternative(Element element) {
    String words = Words.of(element);
    return element.attr("role").equals("tabpanel")
        || words.contains(" tab ")
        || words.contains(" tabs ")
        || words.contains(" tabpanel ")
        || words.contains(" pane ")
        || Languages.ofTag(element.attr("lang")) != null;
  }
}
