package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds who made a picture or text: {@code (Photo: VNA)}, {@code Ảnh: Minh Đức}, {@code Video by
 * Huy Manh}, {@code Theo TTXVN}. What stands before the maker of a picture is its caption.
 */
final class Credits {

  /** A longer name is a sentence that begins like a credit. */
  private static final int LONGEST_NAME = 8;

  private static final int LONGEST_LABEL = 24;

  /** Longer ones are paragraphs with a picture in them. */
  private static final int LONGEST_CAPTION = 80;

  private static final String BEFORE = ".!?…\"”’)]";
  private static final Set<String> BY = Set.of("by", "of", "cua", "courtesy", "from");
  private static final Set<String> MADE = Set.of("photo", "photos", "video", "anh", "clip");
  private static final Set<String> JOINING =
      Set.of("and", "và", "of", "the", "courtesy", "via", "by", "-", "/", "–", "&", "báo");

  private Credits() {}

  static @Nullable Cut find(Line line, int before) {
    Cut cut = bracketed(line);
    return cut == null ? open(line) : cut;
  }

  /** A credit in brackets at the end: {@code (Photo: VNA)}. */
  private static @Nullable Cut bracketed(Line line) {
    String tail = line.tail();
    int close = tail.length() - 1;
    close -= close > 0 && tail.charAt(close) == '.' ? 1 : 0;
    if (close <= 0 || ")]".indexOf(tail.charAt(close)) < 0) {
      return null;
    }
    int start = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    if (start < 0 || start > close) {
      return null;
    }
    Kind rest = credit(tail.substring(start + 1, close));
    return rest == null ? null : cut(line, start, rest);
  }

  /** A credit without brackets, after the end of a sentence or alone. */
  private static @Nullable Cut open(Line line) {
    String tail = line.tail();
    for (int i = tail.length() - 1; i >= 0; i--) {
      boolean starts = i == 0 ? tail.length() == line.length() : isAfterSentence(tail, i);
      if (starts) {
        Kind rest = credit(tail.substring(i));
        if (rest != null) {
          return cut(line, i, rest);
        }
      }
    }
    return null;
  }

  private static boolean isAfterSentence(String tail, int i) {
    return i > 1
        && Character.isWhitespace(tail.charAt(i - 1))
        && BEFORE.indexOf(tail.charAt(i - 2)) >= 0;
  }

  private static Cut cut(Line line, int start, Kind rest) {
    Span span = line.inTail(start);
    boolean caption =
        rest == Kind.CAPTION
            && line.block().kind() != Kind.TITLE
            && line.length() <= Line.REACH * 2
            && Line.words(line.text().substring(line.start(), span.start())) <= LONGEST_CAPTION;
    return new Cut(span, Kind.CREDIT, "credit", caption ? Kind.CAPTION : null);
  }

  /**
   * Returns what a credit makes of the text before it, a caption or a paragraph; null if this is no
   * credit.
   */
  private static @Nullable Kind credit(String given) {
    String text = withoutDash(given);
    int colon = text.indexOf(':');
    if (colon > 0 && colon <= LONGEST_LABEL) {
      String label = Line.key(text.substring(0, colon));
      String name = text.substring(colon + 1).strip();
      boolean picture = StockPhrases.PICTURE.contains(label);
      boolean known = picture || StockPhrases.SOURCE.contains(label);
      return known && isName(name, false) ? (picture ? Kind.CAPTION : Kind.PARAGRAPH) : null;
    }
    String words = text.strip();
    int end = endOfWord(words, 0);
    if (end == words.length()) {
      return StockPhrases.AGENCIES.contains(Line.key(text)) && text.equals(words)
          ? Kind.PARAGRAPH
          : null;
    }
    String first = Line.key(words.substring(0, end));
    String rest = words.substring(end).strip();
    if (first.equals("theo")) {
      return Character.isUpperCase(words.charAt(0)) && isName(rest, true) ? Kind.PARAGRAPH : null;
    }
    if (!MADE.contains(first)) {
      return null;
    }
    int endOfSecond = endOfWord(rest, 0);
    boolean by = BY.contains(Line.key(rest.substring(0, endOfSecond)));
    String maker = rest.substring(endOfSecond).strip();
    return by && isName(maker, true) ? Kind.CAPTION : null;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Returns {@code VNS} for {@code — VNS}. */
  private static String withoutDash(String text) {
    boolean dash = text.length() > 2 && "-–—".indexOf(text.charAt(0)) >= 0;
    return dash && text.charAt(1) == ' ' ? text.substring(2) : text;
  }

  /** Returns whether a text is a name rather than a sentence. */
  private static boolean isName(String text, boolean capitalised) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (name.isEmpty()
        || Line.words(name) > LONGEST_NAME
        || !TextLines.hasText(name, new Span(0, name.length()))) {
      return false;
    }
    for (String word : name.split("\\s+", -1)) {
      boolean ends = word.length() > 3 && ".!?:;".indexOf(word.charAt(word.length() - 1)) >= 0;
      if (ends || (capitalised && startsSmall(word) && !JOINING.contains(word))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the makers that the credits of a document name. */
  static Set<String> makers(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Kind.CREDIT)
        .map(block -> maker(block.span().of(document.text())))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Returns who made it, in folded words: the same for both languages. */
  static String maker(String credit) {
    int colon = credit.indexOf(':');
    String name = Line.key(colon < 0 ? credit : credit.substring(colon + 1));
    String[] words = name.split(" ", -1);
    int from = 0;
    while (colon < 0 && from < words.length - 1 && isLabel(words[from])) {
      from++;
    }
    String maker = String.join("", Arrays.copyOfRange(words, from, words.length));
    return maker.equals("ttxvn") ? "vna" : maker;
  }

  private static boolean isLabel(String word) {
    return MADE.contains(word) || BY.contains(word) || word.equals("theo");
  }

  private static boolean startsSmall(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) && !Character.isUpperCase(first);
  }
}
