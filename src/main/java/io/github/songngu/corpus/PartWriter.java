package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.export.PairWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes one part of a corpus in all formats that are wanted. */
final class PartWriter implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final List<PairWriter> writers = new ArrayList<>();
  private final List<CountedFile> files = new ArrayList<>();
  private long pairs;

  PartWriter(Part part, Settings settings, Workspace space) throws IOException {
    for (CorpusFormat format : settings.formats()) {
      writers.add(
          format.writer(
              ending ->
                  settings.compressed()
                      ? new GZIPOutputStream(open(part + "." + ending + ".gz", space), BUFFER)
                      : open(part + "." + ending, space)));
    }
  }

  private OutputStream open(String name, Workspace space) throws IOException {
    CountedFile file = new CountedFile(name, space.create(name));
    files.add(file);
    return file;
  }

  void write(CorpusPair pair) throws IOException {
    for (PairWriter writer : writers) {
      writer.write(pair);
    }
    pairs++;
  }

  long pairs() {
    return pairs;
  }

  List<CountedFile> files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    for (PairWriter writer : writers) {
      writer.close();
    }
  }
}
