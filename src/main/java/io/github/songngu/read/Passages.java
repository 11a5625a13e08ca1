package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Passage.Gap;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import io.github.songngu.vietnamese.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the lines that hold text, and what stands between and before them. */
final class Passages {

  private static final String MARKS = "-–—*•‣·●▪◦";

  /** Headings that say which language follows, folded; they belong to no article. */
  private static final Map<String, Language> HEADINGS = headings();

  private static final int LONGEST_HEADING = 40;
  private static final String SENTENCE_ENDS = ".!?…";

  private Passages() {}

  /**
   * Returns a passage for each block of the article with a letter or a digit in it.
   *
   * @param headings whether lines that only name a language are headings, to be left out
   */
  static List<Passage> of(Document document, boolean headings) {
    String text = document.text();
    List<Passage> passages = new ArrayList<>();
    Gap gap = Gap.NONE;
    Language heading = null;
    Block before = null;
    int junkEnd = -1;
    for (Block block : document.blocks()) {
      if (before != null && isJunkBehind(text, before, block)) {
        junkEnd = block.span().end();
        continue;
      }
      boolean goesOn = junkEnd == block.span().start() && block.kind().isArticle();
      gap = gap == Gap.NONE && before != null && isApart(text, before, block) ? Gap.BLANK : gap;
      before = block;
      Span span = block.span();
      boolean hasText = TextLines.hasText(text, span);
      Language named = headings && hasText ? heading(text, span) : null;
      if (named != null) {
        heading = block.cell() == null ? named : null;
        gap = Gap.RULE;
      } else if (hasText && goesOn && !passages.isEmpty()) {
        int last = passages.size() - 1;
        passages.set(last, passages.get(last).through(Passage.of(block, 0, Gap.NONE, null)));
      } else if (hasText && block.kind().isArticle()) {
        passages.add(Passage.of(block, mark(text, span), gap, heading));
        gap = Gap.NONE;
        heading = null;
      } else if (gap != Gap.RULE) {
        gap = hasText ? Gap.BLANK : Gap.RULE;
      }
    }
    return passages;
  }

  /** Returns whether {@link #of} would find a passage if no line is a heading. */
  static boolean hasAny(Document document) {
    for (Block block : document.blocks()) {
      if (block.kind().isArticle() && TextLines.hasText(document.text(), block.span())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a block is junk inside or behind a paragraph, on a line with it. */
  private static boolean isJunkBehind(String text, Block before, Block block) {
    return block.kind() == Kind.JUNK
        && before.kind().isArticle()
        && !TextLines.holdsBreak(text, before.span().end(), block.span().start());
  }

  /** Returns whether more than the end of a line parts two blocks. */
  private static boolean isApart(String text, Block before, Block block) {
    int from = before.span().end();
    int to = block.span().start();
    return before.kind() != block.kind()
        || !Objects.equals(before.cell(), block.cell())
        || TextLines.of(text, new Span(from, to)).size() > 1;
  }

  /** Returns the language that a line names if it does nothing else, or null. */
  static @Nullable Language heading(String text, Span line) {
    if (line.isEmpty() || line.length() > LONGEST_HEADING) {
      return null;
    }
    return HEADINGS.get(words(text, line).strip());
  }

  /**
   * Returns the language that some words of a short line name, as in {@code title_vi}, or null;
   * sentences name none.
   */
  static @Nullable Language mention(String text, Span line) {
    if (line.isEmpty()
        || line.length() > LONGEST_HEADING
        || SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0) {
      return null;
    }
    String words = " " + words(text, line) + " ";
    Language language = null;
    for (Map.Entry<String, Language> heading : HEADINGS.entrySet()) {
      if (words.contains(" " + heading.getKey() + " ")) {
        language = heading.getValue();
      }
    }
    return language;
  }

  private static String words(String text, Span line) {
    StringBuilder words = new StringBuilder();
    String folded = Folding.fold(line.of(text));
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      words.append(Character.isLetterOrDigit(unit) ? unit : ' ');
    }
    return words.toString();
  }

  private static Map<String, Language> headings() {
    return Map.ofEntries(
        Map.entry("english", Language.ENGLISH),
        Map.entry("english text", Language.ENGLISH),
        Map.entry("english version", Language.ENGLISH),
        Map.entry("in english", Language.ENGLISH),
        Map.entry("tieng anh", Language.ENGLISH),
        Map.entry("ban tieng anh", Language.ENGLISH),
        Map.entry("phan tieng anh", Language.ENGLISH),
        Map.entry("en", Language.ENGLISH),
        Map.entry("vietnamese", Language.VIETNAMESE),
        Map.entry("vietnamese text", Language.VIETNAMESE),
        Map.entry("vietnamese version", Language.VIETNAMESE),
        Map.entry("vietnamese translation", Language.VIETNAMESE),
        Map.entry("in vietnamese", Language.VIETNAMESE),
        Map.entry("tieng viet", Language.VIETNAMESE),
        Map.entry("ban tieng viet", Language.VIETNAMESE),
        Map.entry("phan tieng viet", Language.VIETNAMESE),
        Map.entry("ban dich tieng viet", Language.VIETNAMESE),
        Map.entry("vi", Language.VIETNAMESE),
        Map.entry("vn", Language.VIETNAMESE));
  }

  /**
   * Returns how long the mark before a line is, with the white space after it: a dash, asterisk or
   * bullet before white space or a letter, so not that of {@code -5 độ} or {@code **}.
   */
  private static int mark(String text, Span line) {
    if (MARKS.indexOf(text.charAt(line.start())) < 0) {
      return 0;
    }
    Span rest = new Span(line.start() + 1, line.end()).strip(text);
    boolean apart = rest.start() > line.start() + 1;
    boolean counts = apart || Character.isLetter(text.codePointAt(rest.start()));
    return counts && TextLines.hasText(text, rest) ? rest.start() - line.start() : 0;
  }
}
