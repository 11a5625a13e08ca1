package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.read.Document;
import io.github.songngu.read.ParallelDocuments;
import io.github.songngu.read.Source;
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

  private static final String SOURCE_ADDRESS = "src_url";
  private static final String TARGET_ADDRESS = "trg_url";

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
    Source source = Source.of(files.get(0));
    if (files.size() == 1) {
      Document both = pipeline.read(new Source(source.name(), id, source.bytes()));
      return result(pipeline.align(both), both, both);
    }
    ParallelDocuments documents = pipeline.read(source, Source.of(files.get(1)));
    Document first = documents.first();
    Document last = documents.second();
    return result(pipeline.align(new ParallelDocuments(id, first, last)), first, last);
  }

  private Result result(Outcome outcome, Document first, Document last) {
    String here = known.getOrDefault(SOURCE_ADDRESS, address(first));
    String there = known.getOrDefault(TARGET_ADDRESS, address(last));
    boolean swapped = isSourceOf(outcome, last) && !isSourceOf(outcome, first);
    Map<String, String> fields = new LinkedHashMap<>(known);
    fields.put(SOURCE_ADDRESS, swapped ? there : here);
    fields.put(TARGET_ADDRESS, swapped ? here : there);
    return new Result(outcome, fields);
  }

  /** Documents come in either order; their addresses go with their languages. */
  private static boolean isSourceOf(Outcome outcome, Document document) {
    return outcome instanceof Outcome.Aligned aligned
        && aligned.bitext().source().article().text().equals(document.text());
  }

  private static String address(Document document) {
    return document.properties().getOrDefault(Document.Property.URL, document.name());
  }
}
