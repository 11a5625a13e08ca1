package io.github.songngu.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Units of all that TMX has, with text that is hard on XML. */
final class RandomUnits {

  private static final List<String> PIECES =
      List.of(
          "Hà Nội ",
          "ngày 15/4 ",
          "the ",
          " ",
          "  ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\u0085",
          "\u2028",
          "\u00A0",
          "\uFEFF",
          "\uD83D\uDE00",
          "\uFFFD",
          "\uE000",
          "e\u0301",
          "<",
          ">",
          "&",
          "&amp;",
          "]]>",
          "<!--",
          "-->",
          "\"",
          "'",
          "<tu>",
          "</tu>",
          "<tu ",
          "\u007F",
          "1.234,5",
          "\\n",
          "{",
          "x".repeat(400));

  private final Random random;

  RandomUnits(int seed) {
    random = new Random(seed);
  }

  TranslationUnit unit() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name : List.of("tuid", "creationdate", "srclang", "changeid", "usagecount")) {
      if (random.nextInt(3) == 0) {
        attributes.put(name, text());
      }
    }
    List<Variant> variants = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      Map<String, String> own = random.nextBoolean() ? Map.of() : Map.of("creationid", text());
      variants.add(new Variant(language(), own, annotations(), new Segment(content(0))));
    }
    return new TranslationUnit(attributes, annotations(), variants);
  }

  private String language() {
    return List.of("en", "vi", "en-US", "vi-VN", "zh-Hant").get(random.nextInt(5));
  }

  private List<Annotation> annotations() {
    List<Annotation> annotations = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      annotations.add(
          random.nextBoolean()
              ? Annotation.Note.of(text())
              : new Annotation.Property(text(), text(), Map.of("xml:lang", "vi")));
    }
    return annotations;
  }

  private List<Inline> content(int depth) {
    List<Inline> content = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      boolean afterText =
          !content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text;
      if (afterText || (depth < 3 && random.nextInt(3) == 0)) {
        Inline.Kind kind = Inline.Kind.values()[random.nextInt(Inline.Kind.values().length)];
        content.add(new Inline.Code(kind, attributes(kind), content(depth + 1)));
      } else {
        content.add(new Inline.Text(text()));
      }
    }
    return content;
  }

  private Map<String, String> attributes(Inline.Kind kind) {
    return switch (kind) {
      case BEGIN, END -> Map.of("i", Integer.toString(random.nextInt(9)));
      case ISOLATED -> Map.of("pos", "begin");
      case PLACEHOLDER, HIGHLIGHT, SUBFLOW -> Map.of("type", text());
      case UNKNOWN -> Map.of();
    };
  }

  /** Never empty: text of no length is not in the file. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }
}
