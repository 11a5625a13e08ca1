package io.github.songngu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.MemoryStatistics;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what is in a memory. */
@Command(
    name = "stats",
    description = "Counts units, languages, lengths, duplicates and scores of a memory.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {"", "Example: songngu tmx stats --json news.tmx.gz"})
final class TmxStatsCommand implements Callable<Integer> {

  private static final int BAR = 40;

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = "A memory; - or none is standard input.")
  private String input = Destination.STANDARD;

  @Mixin private final MemoryInput options = new MemoryInput();

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean asJson;

  TmxStatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    MemoryStatistics statistics;
    try (Progress progress = new Progress(terminal, 1);
        MemoryReader reader = options.open(options.file(input, terminal), terminal)) {
      statistics = MemoryStatistics.of(reader);
      progress.step();
    }
    String text = asJson ? json(statistics) : text(statistics);
    terminal.data().write(text.getBytes(StandardCharsets.UTF_8));
    return 0;
  }

  private static String text(MemoryStatistics all) {
    StringBuilder out = new StringBuilder();
    line(out, "units", all.units());
    line(out, "with codes", all.withCodes());
    line(out, "duplicates", all.duplicates());
    line(out, "other translations", all.alternatives());
    out.append(
        String.format(
            Locale.ROOT,
            "%n%-12s %12s %10s %14s %14s %10s %10s%n",
            "language",
            "segments",
            "empty",
            "characters",
            "words",
            "mean",
            "longest"));
    for (Map.Entry<String, MemoryStatistics.Language> entry : all.languages().entrySet()) {
      MemoryStatistics.Language text = entry.getValue();
      out.append(
          String.format(
              Locale.ROOT,
              "%-12s %12d %10d %14d %14d %10.1f %10d%n",
              entry.getKey(),
              text.segments(),
              text.empty(),
              text.characters(),
              text.words(),
              (double) text.characters() / text.segments(),
              text.longest()));
    }
    if (all.scored() > 0) {
      histogram(all, out);
    }
    return out.toString().replace("\r\n", "\n");
  }

  private static void line(StringBuilder out, String what, long number) {
    out.append(String.format(Locale.ROOT, "%-20s %12d%n", what, number));
  }

  private static void histogram(MemoryStatistics all, StringBuilder out) {
    out.append('\n');
    line(out, "with a score", all.scored());
    out.append(String.format(Locale.ROOT, "%-20s %12.4f%n", "mean score", all.meanScore()));
    List<Long> scores = all.scores();
    long most = scores.stream().mapToLong(Long::longValue).max().orElse(1);
    for (int i = 0; i < scores.size(); i++) {
      int bar = (int) (scores.get(i) * BAR / most);
      String row =
          String.format(
              Locale.ROOT,
              "%.1f to %.1f %12d  %s",
              i / 10.0,
              (i + 1) / 10.0,
              scores.get(i),
              "#".repeat(bar));
      out.append(row.stripTrailing()).append('\n');
    }
  }

  private static String json(MemoryStatistics all) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("units", all.units());
      json.writeNumberField("with_codes", all.withCodes());
      json.writeNumberField("duplicates", all.duplicates());
      json.writeNumberField("other_translations", all.alternatives());
      json.writeObjectFieldStart("languages");
      for (Map.Entry<String, MemoryStatistics.Language> entry : all.languages().entrySet()) {
        json.writeObjectFieldStart(entry.getKey());
        json.writeNumberField("segments", entry.getValue().segments());
        json.writeNumberField("empty", entry.getValue().empty());
        json.writeNumberField("characters", entry.getValue().characters());
        json.writeNumberField("words", entry.getValue().words());
        json.writeNumberField("longest", entry.getValue().longest());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeNumberField("scored", all.scored());
      json.writeNumberField("mean_score", all.meanScore());
      json.writeArrayFieldStart("scores");
      for (long count : all.scores()) {
        json.writeNumber(count);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }
}
