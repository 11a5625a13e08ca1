package io.github.songngu.cli;

import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TranslationUnit;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a memory in another format. */
@Command(
    name = "convert",
    description = "Writes a memory in another format: TMX, TSV, JSONL, Moses or XLIFF 2.1.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Units that come from another format than TMX get a stable tuid, made of document and text.",
      "",
      "Examples:",
      "  songngu tmx convert news.tmx -o news.jsonl",
      "  songngu tmx convert train --from moses -o train.tmx --tags en-US,vi-VN"
    })
final class TmxConvertCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "INPUT",
      description = "A memory; - or none is standard input. Of moses, what both names begin with.")
  private String input = Destination.STANDARD;

  @Option(
      names = "--tags",
      paramLabel = "SOURCE,TARGET",
      description = "Language tags to be written, for example en-US,vi-VN (default: as they are).")
  private @Nullable TagPair tags;

  @Mixin private final MemoryInput options = new MemoryInput();
  @Mixin private final MemoryOutput output = new MemoryOutput();

  TmxConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    MemoryFile file = options.file(input, terminal);
    try (MemoryReader reader = output.held(file, options.open(file, terminal))) {
      TagPair languages = options.languages(reader.header());
      output.write(
          header(reader.header()),
          tags == null ? languages : tags,
          file.paths(),
          terminal,
          out -> Tally.count(convert(reader, output.named(file, out)), "unit"));
    }
    return 0;
  }

  private MemoryHeader header(MemoryHeader header) {
    boolean any = header.sourceLanguage().equals(MemoryHeader.ALL);
    if (tags == null || any) {
      return header;
    }
    return header.withSourceLanguage(tags.tagged(header.sourceLanguage()));
  }

  private long convert(MemoryReader reader, MemoryWriter out) throws IOException {
    long units = 0;
    for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
      out.write(tags == null ? unit : tags.tagged(unit));
      units++;
    }
    return units + output.passedOver();
  }
}
