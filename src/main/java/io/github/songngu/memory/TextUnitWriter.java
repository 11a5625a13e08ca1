package io.github.songngu.memory;

import io.github.songngu.text.LineCleaner;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a pair a line: in columns parted by tabs, or in two files of which line <i>n</i> of one
 * translates line <i>n</i> of the other. Units without text in both languages are left out; of
 * several texts in a language the first is taken, without codes.
 */
final class TextUnitWriter implements MemoryWriter {

  /** What the columns behind the texts are. */
  private static final String HEADER = "\tscore\tbead\tdocument\tid\n";

  private static final List<String> TYPES =
      List.of(PairProperties.SCORE, PairProperties.BEAD, PairProperties.DOCUMENT);

  private final LineCleaner cleaner = LineCleaner.forText();
  private final LossCount lost = new LossCount();
  private final TagPair tags;
  private final Writer first;
  private final Writer second;
  private final boolean columns;

  private TextUnitWriter(TagPair tags, Writer first, Writer second) {
    this.tags = tags;
    this.first = first;
    this.second = second;
    this.columns = first == second;
  }

  /** Returns a writer of columns. */
  static TextUnitWriter columns(OutputStream out, TagPair tags) throws IOException {
    Writer writer = writer(out);
    writer.write(String.join("\t", TsvUnitReader.names(tags)) + HEADER);
    return new TextUnitWriter(tags, writer, writer);
  }

  /** Returns a writer of two files. */
  static TextUnitWriter moses(List<OutputStream> out, TagPair tags) {
    return new TextUnitWriter(tags, writer(out.get(0)), writer(out.get(1)));
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(TranslationUnit unit) throws IOException {
    String source = cleaner.clean(unit.text(tags.source()).orElse(""));
    String target = cleaner.clean(unit.text(tags.target()).orElse(""));
    if (LineCleaner.isBlank(source) || LineCleaner.isBlank(target)) {
      lost.add(Loss.UNIT, 1);
      return;
    }
    first.write(source);
    if (columns) {
      first.write('\t');
      first.write(target);
      for (String type : TYPES) {
        first.write('\t');
        first.write(cleaner.clean(unit.property(type).orElse("")));
      }
      first.write('\t');
      first.write(cleaner.clean(unit.id().orElse("")));
    } else {
      second.write(target);
      second.write('\n');
    }
    first.write('\n');
    countLosses(unit);
  }

  private void countLosses(TranslationUnit unit) {
    List<Annotation> others = new ArrayList<>(unit.annotations());
    if (columns) {
      TYPES.forEach(type -> removeFirst(type, others));
    }
    lost.addAnnotations(others);
    boolean named = columns && unit.id().isPresent();
    lost.add(Loss.ATTRIBUTE, unit.attributes().size() - (named ? 1 : 0));
    lost.add(Loss.VARIANT, unit.variants().size() - 2L);
    for (String tag : List.of(tags.source(), tags.target())) {
      Variant variant = unit.variant(tag).orElseThrow();
      lost.addCodes(variant.segment().content());
      lost.addAnnotations(variant.annotations());
      lost.add(Loss.ATTRIBUTE, variant.attributes().size());
    }
  }

  private static void removeFirst(String type, List<Annotation> annotations) {
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.get(i) instanceof Annotation.Property property
          && property.type().equals(type)) {
        annotations.remove(i);
        return;
      }
    }
  }

  @Override
  public Map<Loss, Long> losses() {
    return lost.with(Loss.CHARACTER, cleaner.illegal());
  }

  @Override
  public void close() throws IOException {
    try (first) {
      second.close();
    }
  }
}
