package io.github.songngu.read;

import io.github.songngu.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A document as a {@link DocumentReader} found it: all of its text, and what each part of it is.
 *
 * <p>Nothing is left out: what is no part of the article is a block of another kind. The text is
 * what a person would see, in reading order, with a line break between blocks; of plain text it is
 * the file's own.
 *
 * @param id names the document in output, for example the file's name without its ending
 * @param text all text
 * @param blocks the parts of the text in reading order, not overlapping; what is between them is
 *     white space
 * @param properties what the document says about itself, by the names in {@link Property}; only
 *     those that are known
 */
public record Document(String id, String text, List<Block> blocks, Map<Property, String> properties)
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
    TRANSLATION
  }

  /** Checks that the blocks are in order and inside the text. */
  public Document {
    blocks = List.copyOf(blocks);
    properties = Map.copyOf(properties);
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

  /** Returns the document with other blocks. */
  public Document with(List<Block> others) {
    return new Document(id, text, others, properties);
  }

  /** Returns the id and size, not the text. */
  @Override
  public String toString() {
    return "Document[" + id + ", " + blocks.size() + " blocks]";
  }
}
