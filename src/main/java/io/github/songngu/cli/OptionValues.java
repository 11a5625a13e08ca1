package io.github.songngu.cli;

import io.github.songngu.align.BeadShape;
import io.github.songngu.corpus.CorpusFormat;
import io.github.songngu.export.TmxWriter;
import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryMerger;
import io.github.songngu.memory.TagPair;
import io.github.songngu.read.Layout;
import io.github.songngu.text.Language;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The words that options take, in lower case. */
final class OptionValues {

  private OptionValues() {}

  /** Lets the options of a command and of those below it take the words of our types. */
  static void register(CommandLine line) {
    line.registerConverter(Layout.class, oneOf(Layout.values(), Layout::toString))
        .registerConverter(OutputFormat.class, oneOf(OutputFormat.values(), OutputFormat::toString))
        .registerConverter(CorpusFormat.class, oneOf(CorpusFormat.values(), CorpusFormat::toString))
        .registerConverter(MemoryFormat.class, oneOf(MemoryFormat.values(), MemoryFormat::toString))
        .registerConverter(
            MemoryMerger.Keep.class, oneOf(MemoryMerger.Keep.values(), MemoryMerger.Keep::toString))
        .registerConverter(TagPair.class, OptionValues::tagPair)
        .registerConverter(Language.class, OptionValues::language);
  }

  private static <T> CommandLine.ITypeConverter<T> oneOf(T[] values, Function<T, String> word) {
    return given ->
        Stream.of(values)
            .filter(value -> word.apply(value).equals(given.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "found '"
                            + given
                            + "', expected one of "
                            + String.join(", ", Stream.of(values).map(word).toList())));
  }

  private static TagPair tagPair(String list) {
    String[] tags = list.split(",", -1);
    if (tags.length != 2) {
      throw new TypeConversionException("found '" + list + "', expected two tags like en,vi");
    }
    try {
      return new TagPair(tags[0], tags[1]);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static Language language(String tag) {
    try {
      return Language.ofTag(tag);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("found '" + tag + "', expected en or vi");
    }
  }

  /**
   * Returns the two language tags of a list {@code en-US,vi-VN}.
   *
   * @throws IllegalArgumentException if they are not well-formed tags, one of each language
   */
  static List<String> tags(String list) {
    List<String> tags = List.of(list.split(",", -1));
    TmxWriter.builder().tags(list.split(",", -1));
    if (tags.size() != 2 || Language.ofTag(tags.get(0)) == Language.ofTag(tags.get(1))) {
      throw new IllegalArgumentException(
          "found '" + list + "', expected a tag of each language, like en-US,vi-VN");
    }
    return tags;
  }

  /**
   * Returns the bead shapes of a list {@code 1-1,1-2,2-1}.
   *
   * @throws IllegalArgumentException if one is not two digits parted by a hyphen
   */
  static Set<BeadShape> shapes(String list) {
    Set<BeadShape> shapes = new LinkedHashSet<>();
    for (String shape : list.split(",", -1)) {
      if (!shape.matches("[0-9]-[0-9]")) {
        throw new IllegalArgumentException("found '" + shape + "', expected shapes like 1-1,1-2");
      }
      shapes.add(new BeadShape(shape.charAt(0) - '0', shape.charAt(2) - '0'));
    }
    return shapes;
  }

  /** The languages, for the completion of options. */
  static final class LanguageTags implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return List.of(Language.ENGLISH.tag(), Language.VIETNAMESE.tag()).iterator();
    }
  }
}
