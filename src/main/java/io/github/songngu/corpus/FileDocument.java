package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.read.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document in one file that holds both languages, or in two; of any format.
 *
 * @param files one or two
 * @param known what is known about it
 */
record FileDocument(String id, List<Path> files, Map<String, String> known)
    implements SourceDocument {

  @Override
  public String place() {
    return files.get(0).toString();
  }

  @Override
  public void addTo(Stamp stamp) {
    stamp.add(id);
    files.forEach(stamp::add);
  }

  @Override
  public Result align(BitextPipeline pipeline) throws IOException {
    Document first = read(files.get(0), pipeline);
    boolean paired = files.size() == 1;
    Document last = paired ? first : read(files.get(1), pipeline);
    Outcome outcome = paired ? pipeline.align(first) : pipeline.align(id, first, last);
    Map<String, String> fields = new LinkedHashMap<>(known);
    fields.putIfAbsent("src_url", address(first));
    fields.putIfAbsent("trg_url", address(last));
    return new Result(outcome, fields);
  }

  private Document read(Path file, BitextPipeline pipeline) throws IOException {
    Document document = pipeline.read(file);
    return new Document(
        document.name(), id, document.text(), document.blocks(), document.properties());
  }

  private static String address(Document document) {
    return document.properties().getOrDefault(Document.Property.URL, document.name());
  }
}
