package io.github.songngu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.memory.ToolVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that decides what a run gives: an interrupted one goes on only under the same settings. */
record Settings(
    List<Path> inputs,
    List<Path> excluded,
    List<Path> lexicons,
    Set<CorpusFormat> formats,
    PairFilters filters,
    Split split,
    boolean compressed,
    boolean shuffled) {

  /** To be counted up when the files of an unfinished run change: others cannot be gone on with. */
  private static final int FORMAT = 2;

  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("inputs", inputs.stream().map(Path::toString).toList());
    map.put("excluded", excluded.stream().map(Path::toString).toList());
    map.put("lexicons", lexicons.stream().map(Path::toString).toList());
    map.put("formats", formats);
    map.put("compressed", compressed);
    map.put("filters", filters.thresholds());
    map.put("dev", split.dev());
    map.put("test", split.test());
    map.put("seed", split.seed());
    map.put("shuffled", shuffled);
    return map;
  }

  /** Returns them in one line, with all else on which depends what a run gives. */
  String identity() {
    Map<String, Object> map = toMap();
    map.put("version", ToolVersion.get());
    map.put("format", FORMAT);
    Stamp stamp = new Stamp();
    excluded.forEach(stamp::add);
    lexicons.forEach(stamp::add);
    map.put("stamp", HexFormat.of().formatHex(stamp.sum()));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      CorpusManifest.writeValue(map, json);
    } catch (IOException e) {
      throw new IllegalStateException("memory was not written to", e);
    }
    return out.toString();
  }
}
