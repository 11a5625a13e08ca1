package io.github.songngu.read;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import io.github.songngu.text.TimeSpan;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One part of a {@link Document}: a paragraph, a heading, a menu, a credit line.
 *
 * @param span its place in the document's text, in UTF-16 units; not empty
 * @param kind what it is
 * @param language the language that the document says it is in, or null if it says nothing
 * @param cell where in a table it stands, or null if in none
 * @param time when it is shown or spoken, or null if it is no subtitle
 * @param reason why its kind is not what the document's markup says, in a few words; empty if it is
 */
public record Block(
    Span span,
    Kind kind,
    @Nullable Language language,
    @Nullable Cell cell,
    @Nullable TimeSpan time,
    String reason)
    implements Serializable {

  /** What a part of a document is. */
  public enum Kind {
    /** The title of the article. */
    TITLE(true),
    /** A heading inside the article. */
    HEADING(true),
    /** The paragraph that sums the article up. */
    LEAD(true),
    /** Running text. */
    PARAGRAPH(true),
    /** An item of a list. */
    ITEM(true),
    /** A quotation set apart. */
    QUOTE(true),
    /** What stands under a picture. */
    CAPTION(true),
    /** The content of a cell of a table. */
    CELL(true),
    /** A footnote or endnote. */
    FOOTNOTE(true),
    /** A cue of a subtitle file, or what one speaker says in it. */
    CUE(true),
    /** Who wrote, took or drew something. */
    CREDIT(false),
    /** A date, section or place that stands apart or before the first sentence. */
    DATELINE(false),
    /** Code, a formula or another thing that nobody translates. */
    CODE(false),
    /** Links to other articles, with or without their first words. */
    TEASER(false),
    /** Menus, buttons, breadcrumbs. */
    NAVIGATION(false),
    /** What readers wrote. */
    COMMENT(false),
    /** What pages of a site or book all carry: headers, footers, page numbers, notices. */
    FURNITURE(false),
    /** What was said before in the same document. */
    REPEATED(false),
    /** Characters that are no text, such as a stray mark. */
    JUNK(false);

    private final boolean article;

    Kind(boolean article) {
      this.article = article;
    }

    /** Returns whether it belongs to the article, rather than to what surrounds it. */
    public boolean isArticle() {
      return article;
    }
  }

  /**
   * A place in a table.
   *
   * @param table which table of the document, from 0
   * @param row which row of it, from 0
   * @param column which column of it, from 0
   */
  public record Cell(int table, int row, int column) implements Serializable {}

  /** Checks that there is something. */
  public Block {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("block at " + span + " is empty");
    }
  }

  /** Creates a block that is no subtitle. */
  public Block(
      Span span, Kind kind, @Nullable Language language, @Nullable Cell cell, String reason) {
    this(span, kind, language, cell, null, reason);
  }

  /** Returns a block of which only the kind is known. */
  public static Block of(Span span, Kind kind) {
    return new Block(span, kind, null, null, null, "");
  }

  /** Returns a block of a table. */
  public static Block of(Span span, Cell cell) {
    return new Block(span, Kind.CELL, null, cell, null, "");
  }

  /** Returns a block of a subtitle file. */
  public static Block of(Span span, TimeSpan time) {
    return new Block(span, Kind.CUE, null, null, time, "");
  }

  /** Returns the block as another kind, and why. */
  public Block as(Kind other, String why) {
    return new Block(span, other, language, cell, time, why);
  }

  /** Returns the block with another place. */
  public Block at(Span other) {
    return new Block(other, kind, language, cell, time, reason);
  }

  /** Returns the block as one of the given language. */
  public Block in(Language given) {
    return new Block(span, kind, given, cell, time, reason);
  }
}
