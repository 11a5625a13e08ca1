package io.github.songngu.memory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A part of a segment: text, or a code of the document that the text comes from. */
public sealed interface Inline {

  /**
   * Text.
   *
   * @param text as it is read: nothing is escaped
   */
  record Text(String text) implements Inline {}

  /**
   * A code, such as bold type, an image or a line break.
   *
   * @param kind what it is to the text
   * @param attributes for example the number {@code i} that pairs a beginning with its end
   * @param content what the code looks like in its document, with text that stands inside it as
   *     {@link Kind#SUBFLOW}; or, of highlighted text and of a subflow, the text itself
   */
  record Code(Kind kind, Map<String, String> attributes, List<Inline> content) implements Inline {

    /** Copies attributes and content. */
    public Code {
      attributes = AttributeMap.copy(attributes);
      content = List.copyOf(content);
    }

    /** Returns a code without attributes. */
    public static Code of(Kind kind, Inline... content) {
      return new Code(kind, Map.of(), List.of(content));
    }
  }

  /** What a code is to the text around it. */
  enum Kind {
    /** The beginning of a pair of codes, {@code bpt}. */
    BEGIN("bpt"),
    /** The end of a pair of codes, {@code ept}. */
    END("ept"),
    /** Half a pair whose other half is in another segment, {@code it}. */
    ISOLATED("it"),
    /** A code that stands for itself, {@code ph}. */
    PLACEHOLDER("ph"),
    /** Text that is to be treated in some way, {@code hi}; it is part of the text. */
    HIGHLIGHT("hi"),
    /** A code of which nothing is known, {@code ut}. */
    UNKNOWN("ut"),
    /** Text inside a code, such as the title of an image, {@code sub}. */
    SUBFLOW("sub");

    private final String element;

    Kind(String element) {
      this.element = element;
    }

    /** Returns the name of its element in TMX. */
    public String element() {
      return element;
    }

    /** Returns the kind of an element of TMX, if there is one. */
    static Optional<Kind> of(String element) {
      return switch (element.toLowerCase(Locale.ROOT)) {
        case "bpt" -> Optional.of(BEGIN);
        case "ept" -> Optional.of(END);
        case "it" -> Optional.of(ISOLATED);
        case "ph" -> Optional.of(PLACEHOLDER);
        case "hi" -> Optional.of(HIGHLIGHT);
        case "ut" -> Optional.of(UNKNOWN);
        case "sub" -> Optional.of(SUBFLOW);
        default -> Optional.empty();
      };
    }
  }
}
