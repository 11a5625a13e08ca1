package io.github.songngu.cli;

import io.github.songngu.read.LineReader;
import io.github.songngu.split.SentenceSplitter;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Splits paragraphs into sentences. */
@Command(
    name = "split",
    description = "Splits text, a paragraph a line, into a sentence a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {"", "Example: songngu split --language vi article.txt"})
final class SplitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = {"-l", "--language"},
      required = true,
      paramLabel = "TAG",
      completionCandidates = OptionValues.LanguageTags.class,
      description = "en or vi.")
  private Language language = Language.ENGLISH;

  @Mixin private final TextStreams streams = new TextStreams();

  private long paragraphs;
  private long sentences;

  SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SentenceSplitter splitter = SentenceSplitter.of(language);
    streams.write(terminal, out -> split(splitter, out));
    terminal.say(Tally.count(paragraphs, "paragraph") + ", " + Tally.count(sentences, "sentence"));
    return 0;
  }

  private void split(SentenceSplitter splitter, Writer out) throws IOException {
    try (LineReader reader = new LineReader(streams.name(), streams.open(terminal))) {
      for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
        if (!line.text().isBlank()) {
          out.write(paragraphs++ == 0 ? "" : "\n");
          for (Span sentence : splitter.split(line.text())) {
            out.append(sentence.of(line.text())).append('\n');
            sentences++;
          }
        }
      }
    }
  }
}
