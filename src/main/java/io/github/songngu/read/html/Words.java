package io.github.songngu.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words in the names that pages give their parts. */
final class Words {

  private static final int MOST = 400;

  /** Where pages with classes made by programs say what is what. */
  private static final List<String> ROLES = List.of("data-component", "data-testid", "data-role");

  private Words() {}

  /**
   * Returns the words of an element's class, id and role in a page's system, in lower case, each
   * between spaces: {@code " related news box item "} for {@code class="related-news boxItem"}.
   */
  static String of(Element element) {
    StringBuilder words = new StringBuilder(" ");
    add(words, element.attr("class"));
    add(words, element.attr("id"));
    for (String name : ROLES) {
      add(words, element.attr(name));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static void add(StringBuilder words, String names) {
    char before = ' ';
    for (int i = 0; i < Math.min(MOST, names.length()); i++) {
      char unit = names.charAt(i);
      boolean letter = Character.isLetter(unit);
      boolean begins =
          (Character.isUpperCase(unit) && Character.isLowerCase(before))
              || !Character.isLetter(before);
      if (begins || !letter) {
        space(words);
      }
      if (letter) {
        words.append(unit);
      }
      before = unit;
    }
    space(words);
  }

  private static void space(StringBuilder words) {
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }
}
