package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.TranslationUnit;
import io.github.songngu.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the pairs of bitexts as the units of a memory in some format. */
final class PairMemory implements Closeable {

  private final PairUnits pairs;
  private final Selection selection;
  private final Format format;
  private final OutputStream out;
  private @Nullable MemoryWriter writer;
  private Language first = Language.ENGLISH;
  private boolean closed;

  /** Begins a memory once its source language is known. */
  @FunctionalInterface
  interface Format {
    MemoryWriter begin(OutputStream out, String sourceTag, String targetTag) throws IOException;
  }

  PairMemory(Map<Language, String> tags, Selection selection, Format format, OutputStream out) {
    this.pairs = new PairUnits(tags);
    this.selection = selection;
    this.format = format;
    this.out = out;
  }

  void write(Bitext bitext) throws IOException {
    List<SegmentPair> segments = bitext.segments();
    List<String> ids = PairIds.of(bitext, segments);
    MemoryWriter units = begin(bitext.source().article().language());
    for (int i = 0; i < segments.size(); i++) {
      SegmentPair pair = segments.get(i);
      if (selection.takes(pair.bead())) {
        Optional<TranslationUnit> unit = pairs.unit(bitext, i, ids.get(i), pair, first);
        if (unit.isPresent()) {
          units.write(unit.get());
        }
      }
    }
  }

  /** Writes what stands before the first unit, once. */
  private MemoryWriter begin(Language language) throws IOException {
    if (writer == null) {
      first = language;
      writer = format.begin(out, pairs.tag(language), pairs.tag(language.other()));
    }
    return writer;
  }

  long illegalCharacters() {
    return pairs.illegalCharacters();
  }

  /** Ends the document, also one without a unit, and closes the stream beneath. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      begin(Language.ENGLISH).close();
    }
  }
}
