package io.github.songngu.memory;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a memory what TMX can hold: units with text in two languages at least.
 *
 * <p>Other formats have units that lack a translation, as TMX must not. They are passed over, and
 * so are texts of nothing but white space in units that have others.
 */
public final class TranslatedUnits implements MemoryReader {

  private final MemoryReader reader;
  private final Consumer<Loss> lost;

  /**
   * Begins with what is left of another reader.
   *
   * @param reader closed with this one
   * @param lost is told of each unit and each text that is passed over
   */
  public TranslatedUnits(MemoryReader reader, Consumer<Loss> lost) {
    this.reader = reader;
    this.lost = lost;
  }

  @Override
  public MemoryHeader header() {
    return reader.header();
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
      List<Variant> texts = unit.variants().stream().filter(Variant::hasText).toList();
      if (languages(texts) > 1) {
        for (int i = texts.size(); i < unit.variants().size(); i++) {
          lost.accept(Loss.VARIANT);
        }
        return unit.withVariants(texts);
      }
      lost.accept(Loss.UNIT);
    }
    return null;
  }

  private static int languages(List<Variant> variants) {
    Set<String> tags = new HashSet<>();
    variants.forEach(variant -> tags.add(LanguageTags.primary(variant.language())));
    return tags.size();
  }

  @Override
  public long line() {
    return reader.line();
  }

  @Override
  public long unit() {
    return reader.unit();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
