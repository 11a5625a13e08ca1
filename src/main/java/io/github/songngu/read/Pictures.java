package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of pictures that a paste left in the text: {@code ảnh 1Vietnamese Party …},
 * {@code TITLE - ảnh 2CAPTION}, {@code CAPTION - ảnh 3}.
 *
 * <p>What stands before such a label is what the picture is called, most often the title again;
 * what stands behind it is its caption.
 */
final class Pictures {

  /** A dash, the word and a number; or, at the start, the word and a number glued to text. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s?[-–—]\\s?(?:ảnh|hình|photo) ?\\d{1,2}(?=\\s|$|\\p{Lu}|[\"“(])"
              + "|^(?:ảnh|hình|photo) ?\\d{1,2}(?=\\p{Lu}|[\"“(]|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Pictures() {}

  static @Nullable Cut find(Line line, int before) {
    String head = line.head();
    if (!hasNumberedWord(head)) {
      return null;
    }
    Matcher matcher = LABEL.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    // Ignoring case, \p{Lu} takes any letter, which is right only after digits: ảnh 1của.
    return new Cut(
        line.inHead(skipBlanks(head, matcher.start()), matcher.end()),
        Kind.FURNITURE,
        "label of a picture",
        Kind.CAPTION);
  }

  /** Returns whether figures follow the last letter of a label: the pattern need not look else. */
  private static boolean hasNumberedWord(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        char before = text.charAt(i - 1);
        before = before == ' ' && i > 1 ? text.charAt(i - 2) : before;
        if ("hHoO".indexOf(before) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
