package io.github.songngu.read;

import static io.github.songngu.text.Language.ENGLISH;
import static io.github.songngu.text.Language.VIETNAMESE;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which parts of a messy document are not of its article: credits, datelines, lines of data,
 * page numbers, teasers of other articles, stray marks.
 *
 * <p>The text stays as it is. Blocks get another {@link Kind} and a reason, or are cut in parts of
 * which some do; nothing is left out. Only blocks of running text are looked at, not tables,
 * subtitles, notes, nor what a reader has already told apart. Where a rule could take a sentence of
 * the article away, it leaves it.
 *
 * <pre>{@code
 * Document cleaned = ArticleCleaner.ofDefaults().clean(document);
 * for (Block block : cleaned.blocks()) {
 *   System.out.println(block.kind() + " " + block.reason());   // DATELINE dateline: "Hanoi (VNA) –"
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Cleaning takes linear time and memory.
 */
public final class ArticleCleaner {

  private static final ArticleCleaner DEFAULTS = new ArticleCleaner();

  /** Translations differ less in length; this much more is what teasers would take away. */
  private static final double LONGER = 1.5;

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private ArticleCleaner() {}

  /** Returns a cleaner with all rules. */
  public static ArticleCleaner ofDefaults() {
    return DEFAULTS;
  }

  /** Returns a document in one language with each block marked as what it is. */
  public Document clean(Document document) {
    return clean(document, true, cut -> true);
  }

  /**
   * Returns a document with each block marked as what it is, except what its translation has too: a
   * dateline where both have one, a credit that names the same maker, a long end that the other has
   * as well.
   *
   * @param document the document to be cleaned
   * @param counterpart the same article in the other language, not cleaned
   */
  public Document clean(Document document, Document counterpart) {
    return clean(document, clean(document), clean(counterpart));
  }

  /**
   * Returns two documents, each {@linkplain #clean(Document, Document) cleaned} as the counterpart
   * of the other.
   */
  public ParallelDocuments clean(ParallelDocuments documents) {
    Document first = clean(documents.first());
    Document second = clean(documents.second());
    return new ParallelDocuments(
        documents.id(),
        clean(documents.first(), first, second),
        clean(documents.second(), second, first));
  }

  private static Document clean(Document document, Document mine, Document theirs) {
    boolean dateline = has(mine, Kind.DATELINE) && has(theirs, Kind.DATELINE);
    boolean teasers = has(theirs, Kind.TEASER) || !isLonger(theirs, mine);
    Set<String> makers = Credits.makers(theirs);
    makers.retainAll(Credits.makers(mine));
    if (!dateline && teasers && makers.isEmpty()) {
      return mine;
    }
    String text = document.text();
    return clean(
        document,
        teasers,
        cut ->
            switch (cut.kind()) {
              case DATELINE -> !dateline;
              case CREDIT -> !makers.contains(Credits.maker(cut.span().of(text)));
              default -> true;
            });
  }

  /**
   * Returns a document that may hold both languages with each block marked as what it is: each
   * language's part is cleaned as the {@linkplain #clean(Document, Document) counterpart} of the
   * other's.
   */
  public Document cleanPaired(Document document) {
    Map<Language, List<Block>> sides =
        Map.of(ENGLISH, new ArrayList<>(), VIETNAMESE, new ArrayList<>());
    Language language = ENGLISH;
    for (Block block : document.blocks()) {
      Language own = block.language() != null ? block.language() : language(document, block);
      language = own == null ? language : own;
      Objects.requireNonNull(sides.get(language)).add(block);
    }
    Document english = document.with(Objects.requireNonNull(sides.get(ENGLISH)));
    Document vietnamese = document.with(Objects.requireNonNull(sides.get(VIETNAMESE)));
    Document ours = clean(english);
    Document theirs = clean(vietnamese);
    List<Block> blocks = new ArrayList<>(clean(english, ours, theirs).blocks());
    blocks.addAll(clean(vietnamese, theirs, ours).blocks());
    blocks.sort((one, other) -> one.span().compareTo(other.span()));
    return document.with(blocks);
  }

  private static @Nullable Language language(Document document, Block block) {
    return LanguageIdentifier.identify(block.span().of(document.text())).language().language();
  }

  /**
   * Returns the places of the paragraphs of the article: its blocks, where those that only junk
   * parts inside a line are one.
   */
  public static List<Span> paragraphs(Document document) {
    List<Span> paragraphs = new ArrayList<>();
    Block before = null;
    boolean open = false;
    for (Block block : document.blocks()) {
      boolean joined = before != null && before.span().end() == block.span().start();
      if (block.kind().isArticle()) {
        int last = paragraphs.size() - 1;
        if (open && joined) {
          paragraphs.set(last, new Span(paragraphs.get(last).start(), block.span().end()));
        } else {
          paragraphs.add(block.span());
        }
      }
      open = block.kind().isArticle() || (open && joined && block.kind() == Kind.JUNK);
      before = block;
    }
    return paragraphs;
  }

  /**
   * Returns the text of the article, a line each paragraph: without what is marked, and without
   * junk inside paragraphs. It is for reading; offsets into it mean nothing.
   */
  public static String text(Document document) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Block block : document.blocks()) {
      Span span = block.span();
      if (block.kind().isArticle()) {
        boolean goesOn = end == span.start();
        text.append(text.length() == 0 || goesOn ? "" : "\n");
        text.append(LINE_BREAK.matcher(span.of(document.text())).replaceAll(" "));
        end = span.end();
      } else if (block.kind() == Kind.JUNK && end == span.start()) {
        end = span.end();
      }
    }
    return text.append(text.length() == 0 ? "" : "\n").toString();
  }

  private static Document clean(Document document, boolean teasers, Predicate<Cut> wanted) {
    String text = document.text();
    List<Block> blocks = PageFurniture.cut(text, document.blocks());
    blocks = WrappedLines.join(text, blocks);
    blocks = teasers ? Teasers.mark(text, blocks) : blocks;
    for (Cut.Rule rule : rules(document)) {
      blocks = Cut.apply(rule, wanted, text, blocks);
    }
    return document.with(StrayCharacters.cut(text, blocks));
  }

  /** Returns the rules in the order in which one uncovers what the next looks for. */
  private static List<Cut.Rule> rules(Document document) {
    return List.of(
        StrayMarks::find,
        PageData::find,
        Pictures::find,
        new RepeatedTitle(document),
        Datelines::find,
        Credits::find,
        StrayMarks::find);
  }

  private static boolean has(Document document, Kind kind) {
    return document.blocks().stream().anyMatch(block -> block.kind() == kind);
  }

  /** Returns whether one article has so much more text that the other has lost some of its own. */
  private static boolean isLonger(Document one, Document other) {
    return length(one) > LONGER * length(other);
  }

  private static int length(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind().isArticle())
        .mapToInt(block -> block.span().length())
        .sum();
  }
}
