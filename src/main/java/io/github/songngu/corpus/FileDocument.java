package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.read.TextDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document in one file that holds both languages, or in two.
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
  public Result align(BitextPipeline pipeline) throws IOException {
    TextDecoder decoder = TextDecoder.ofDefaults();
    Path first = files.get(0);
    Path last = files.get(files.size() - 1);
    Outcome outcome =
        files.size() == 1
            ? pipeline.align(id, decoder.decode(first))
            : pipeline.align(id, decoder.decode(first), decoder.decode(last));
    Map<String, String> fields = new LinkedHashMap<>(known);
    fields.putIfAbsent("src_url", first.toString());
    fields.putIfAbsent("trg_url", last.toString());
    return new Result(outcome, fields);
  }
}
