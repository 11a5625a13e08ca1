package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Article;
import io.github.songngu.text.Cue;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document as a {@link DocumentReader} found it: all of its text, and what each part of it is.
 *
 * <p>Nothing is left out: what is no part of the article is a block of another kind. The text is
 * what a person would see, in reading order, with a line break between blocks; of plain text it is
 * the file's own.
 *
 * @param name what messages call it, for example the file's path
 * @param id names the document in output, for example the file's name without its ending
 * @param text all text
 * @param blocks the parts of the text in reading order, not overlapping; what is between them is
 *     white space
 * @param properties what the document says about itself, by the names in {@link Property}; only
 *     those that are known
 * @param chapters where in the text the chapters of a book begin, rising; empty if it is no book
 */
public record Document(
    String name,
    String id,
    String text,
    List<Block> blocks,
    Map<Property, String> properties,
    List<Integer> chapters)
    implements Serializable {

  /** What a document may say about itself. */
  public enum Property {
    /** Its title. */
    TITLE,
    /** Its address. */
    URL,
    /** When it was published: {@code 2025-04-15} or {@code 2025-04-15T14:12+07:00}. */
    DATE,
    /** Who wrote it. */
    AUTHOR,
    /** Who published it. */
    PUBLISHER,
    /** The language tag that it gives. */
    LANGUAGE,
    /** The address of the same article in the other language. */
    TRANSLATION,
    /** The addresses of the pictures of its article, parted by spaces; not put out. */
    IMAGES,
    /** The addresses that its article links to, parted by spaces; not put out. */
    LINKS
  }

  /** Checks that the blocks are in order and inside the text. */
  public Document {
    blocks = List.copyOf(blocks);
    properties = Map.copyOf(properties);
    chapters = List.copyOf(chapters);
    int end = 0;
    for (Block block : blocks) {
      Span span = block.span();
      if (span.start() < end || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "block at " + span + " of " + id + " overlaps or ends after " + text.length());
      }
      end = span.end();
    }
  }

  /** Creates a document that messages call by its id. */
  public Document(String id, String text, List<Block> blocks, Map<Property, String> properties) {
    this(id, id, text, blocks, properties, List.of());
  }

  /** Creates a document that is no book. */
  public Document(
      String name, String id, String text, List<Block> blocks, Map<Property, String> properties) {
    this(name, id, text, blocks, properties, List.of());
  }

  /** Returns the document with other blocks. */
  public Document with(List<Block> others) {
    return new Document(name, id, text, others, properties, chapters);
  }

  /** Returns the document as messages should call it. */
  public Document named(String other) {
    return new Document(other, id, text, blocks, properties, chapters);
  }

  /**
   * Returns the document with all parts taken for running text that were set aside, but for junk.
   */
  public Document keepingAll() {
    return with(
        blocks.stream()
            .map(
                block ->
                    block.kind().isArticle() || block.kind() == Kind.JUNK
                        ? block
                        : block.as(Kind.PARAGRAPH, "all is kept"))
            .toList());
  }

  /** Returns the parts that belong to no article, in order. */
  public List<Block> setAside() {
    return blocks.stream().filter(block -> !block.kind().isArticle()).toList();
  }

  /** Returns the part of it that is in one language. */
  Article article(Language language, List<Span> paragraphs) {
    Map<String, String> known = new TreeMap<>();
    properties.forEach((key, value) -> known.put(key.name().toLowerCase(Locale.ROOT), value));
    // They tell which documents belong together, and nothing about a pair of sentences.
    known.remove("images");
    known.remove("links");
    return new Article(id, language, text, paragraphs, known, cues(paragraphs));
  }

  /** Returns when the blocks inside of some paragraphs are shown. */
  private List<Cue> cues(List<Span> paragraphs) {
    List<Cue> cues = new ArrayList<>();
    int i = 0;
    for (Block block : blocks) {
      while (i < paragraphs.size() && paragraphs.get(i).end() <= block.span().start()) {
        i++;
      }
      boolean inside = i < paragraphs.size() && paragraphs.get(i).start() < block.span().end();
      if (inside && block.time() != null) {
        cues.add(new Cue(block.span(), block.time()));
      }
    }
    return cues;
  }

  /** Returns the text of a block. */
  public String text(Block block) {
    return block.span().of(text);
  }

  /** Returns the id and size, not the text. */
  @Override
  public String toString() {
    return "Document[" + id + ", " + blocks.size() + " blocks]";
  }
}
