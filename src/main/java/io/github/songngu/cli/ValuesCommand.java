package io.github.songngu.cli;

import io.github.songngu.read.LineReader;
import io.github.songngu.text.Language;
import io.github.songngu.values.Mention;
import io.github.songngu.values.ValueExtractor;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what each line says in values. */
@Command(
    name = "values",
    description = {
      "Prints the values that each line says, in canonical form, parted by tabs;",
      "of one that can be read in two ways both, joined by |."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: echo 'ngày 15/4/2025, 12 tỷ đồng' | songngu values --language vi",
      "prints 2025-04-15 and VND 12000000000."
    })
final class ValuesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final TextStreams streams = new TextStreams();

  @Option(
      names = {"-l", "--language"},
      required = true,
      paramLabel = "TAG",
      completionCandidates = OptionValues.LanguageTags.class,
      description = "en or vi.")
  private Language language = Language.ENGLISH;

  private long lines;
  private long values;

  ValuesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ValueExtractor extractor = ValueExtractor.of(language);
    streams.write(terminal, out -> extract(extractor, out));
    terminal.say(Tally.count(lines, "line") + ", " + Tally.count(values, "value"));
    return 0;
  }

  private void extract(ValueExtractor extractor, Writer out) throws IOException {
    try (LineReader reader = new LineReader(streams.name(), streams.open(terminal))) {
      for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
        String separator = "";
        for (Mention mention : extractor.extract(line.text())) {
          out.append(separator).append(mention.canonical());
          separator = "\t";
          values++;
        }
        out.append(line.endOrNewline());
        lines++;
      }
    }
  }
}
