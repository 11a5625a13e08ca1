package io.github.songngu.corpus;

import com.google.common.io.Closer;
import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.Rejection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last step: chunks, less what is dropped, to the files of the corpus. */
final class Assembly {

  static final String MANIFEST = "manifest.json";

  private final Settings settings;
  private final Drops drops;
  private final CorpusProgress progress;
  private final Tally tally = new Tally();
  private final Map<Part, PartWriter> parts = new EnumMap<>(Part.class);
  private final @Nullable Report report;
  private final @Nullable Shuffle shuffle;

  Assembly(
      Settings settings,
      Drops drops,
      @Nullable Report report,
      @Nullable Shuffle shuffle,
      CorpusProgress progress) {
    this.settings = settings;
    this.drops = drops;
    this.report = report;
    this.shuffle = shuffle;
    this.progress = progress;
  }

  /** Writes all files but the report; returns what became of documents and pairs. */
  CorpusSummary write(Chunks chunks, long count, Workspace space) throws IOException {
    try (Closer open = Closer.create()) {
      for (Part part : settings.split().parts()) {
        parts.put(part, open.register(new PartWriter(part, settings, space)));
      }
      chunks.visit(count, ChunkReader::entries, this::add);
      if (shuffle != null) {
        shuffle.forEach(this::writeToPart);
      }
    }
    List<CorpusManifest.PartCount> counts = new ArrayList<>();
    parts.forEach((part, writer) -> counts.add(count(part, writer)));
    new CorpusManifest(settings.toMap(), tally.summary(), tally.fields(), counts)
        .write(space.create(MANIFEST));
    return tally.summary();
  }

  /** Returns the names of the files written, the manifest last. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    parts.values().forEach(part -> part.files().forEach(file -> names.add(file.name())));
    names.add(MANIFEST);
    return names;
  }

  private CorpusManifest.PartCount count(Part part, PartWriter writer) {
    List<CorpusManifest.FileSum> files =
        writer.files().stream()
            .map(file -> new CorpusManifest.FileSum(file.name(), file.size(), file.checksum()))
            .toList();
    return new CorpusManifest.PartCount(
        part.toString(), tally.documents(part), writer.pairs(), files);
  }

  private void add(List<Entry> entries) throws IOException {
    for (Entry entry : entries) {
      if (entry instanceof Entry.Pair pair) {
        add(pair);
      } else if (entry instanceof Entry.Document document) {
        add(document);
      }
    }
  }

  private void add(Entry.Document document) throws IOException {
    tally.document(document, settings.split().of(document.id()));
    if (!document.broken().isEmpty()) {
      progress.broken(document.broken());
      if (report != null) {
        report.add(document);
      }
    }
  }

  private void add(Entry.Pair entry) throws IOException {
    Rejection why = entry.rejection() != null ? entry.rejection() : drops.of(entry.number());
    if (why != null) {
      tally.rejected(why.code());
      if (report != null) {
        report.add(entry.pair(), why);
      }
    } else {
      tally.kept();
      if (shuffle != null) {
        shuffle.add(entry.pair());
      } else {
        writeToPart(entry.pair());
      }
    }
  }

  private void writeToPart(CorpusPair pair) throws IOException {
    PartWriter part = parts.get(settings.split().of(pair.document()));
    if (part != null) {
      part.write(pair);
    }
  }
}
