package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.memory.Annotation;
import io.github.songngu.memory.Segment;
import io.github.songngu.memory.TranslationUnit;
import io.github.songngu.memory.Variant;
import io.github.songngu.text.Language;
import io.github.songngu.text.LineCleaner;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes units of a memory of the pairs of bitexts. */
final class PairUnits {

  private final LineCleaner cleaner = LineCleaner.forXml();
  private final Map<Language, String> tags;

  PairUnits(Map<Language, String> tags) {
    this.tags = new EnumMap<>(Language.class);
    this.tags.putAll(tags);
  }

  /** Returns the tag that a language has in the memory. */
  String tag(Language language) {
    return tags.getOrDefault(language, language.tag());
  }

  /**
   * Returns the unit of a pair, or nothing if one side would be blank.
   *
   * @param position the number of the bead in its document
   * @param first the source language of the memory
   */
  Optional<TranslationUnit> unit(
      Bitext bitext, int position, String id, SegmentPair pair, Language first) {
    Language language = bitext.source().article().language();
    String sourceText = cleaner.clean(pair.source());
    String targetText = cleaner.clean(pair.target());
    if (LineCleaner.isBlank(sourceText) || LineCleaner.isBlank(targetText)) {
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("tuid", id);
    if (language != first) {
      attributes.put("srclang", tag(language));
    }
    List<Annotation> properties =
        List.of(
            property("document", bitext.id()),
            property("position", Integer.toString(position)),
            property("bead", pair.bead().label()),
            property("score", Scores.format(pair.score())));
    Variant source = variant(bitext.source(), pair.bead().source(), sourceText);
    Variant target = variant(bitext.target(), pair.bead().target(), targetText);
    // Some programs take the first variant for the source without looking at its language.
    List<Variant> variants = language == first ? List.of(source, target) : List.of(target, source);
    return Optional.of(new TranslationUnit(attributes, properties, variants));
  }

  /** Returns the unit of a pair that has left its document; it may be blank. */
  TranslationUnit unit(CorpusPair pair) {
    List<Annotation> properties = new ArrayList<>();
    properties.add(property("document", pair.document()));
    properties.add(property("bead", pair.bead()));
    properties.add(property("score", Scores.format(pair.score())));
    pair.fields().forEach((name, value) -> properties.add(property(name, value)));
    return new TranslationUnit(
        Map.of("tuid", pair.id()),
        properties,
        List.of(
            Variant.of(tag(Language.ENGLISH), cleaner.clean(pair.english())),
            Variant.of(tag(Language.VIETNAMESE), cleaner.clean(pair.vietnamese()))));
  }

  private Annotation property(String name, String value) {
    return Annotation.Property.of("x-" + cleaner.clean(name), cleaner.clean(value));
  }

  private Variant variant(SegmentedArticle side, SentenceRange range, String text) {
    List<Annotation> properties = new ArrayList<>();
    for (Map.Entry<String, String> property : Properties.of(side, range).entrySet()) {
      properties.add(property(property.getKey(), property.getValue()));
    }
    return new Variant(tag(side.article().language()), Map.of(), properties, Segment.of(text));
  }

  /** Returns how many characters were left out or replaced so far. */
  long illegalCharacters() {
    return cleaner.illegal();
  }
}
