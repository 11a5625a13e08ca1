package io.github.songngu.cli;

import io.github.songngu.export.OutputFiles;
import io.github.songngu.read.TextDecoder;
import io.github.songngu.split.SentenceSplitter;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Splits paragraphs into sentences. */
@Command(
    name = "split",
    description = "Splits text, a paragraph a line, into a sentence a line.",
    footer = {"", "Example: songngu split --language vi article.txt"})
final class SplitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = {"-l", "--language"},
      required = true,
      paramLabel = "TAG",
      description = "en or vi.")
  private String language = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A file (default: standard output).")
  private @Nullable Path output;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "- or none: standard input.")
  private String file = "-";

  SplitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SentenceSplitter splitter = SentenceSplitter.of(language());
    String text =
        file.equals("-")
            ? TextDecoder.ofDefaults().decode("standard input", terminal.in())
            : TextDecoder.ofDefaults().decode(Path.of(file));
    Path place = output;
    if (place == null || place.toString().equals("-")) {
      Writer out =
          new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
      split(text, splitter, out);
      out.flush();
      return 0;
    }
    try (OutputFiles files = new OutputFiles();
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(files.create(place), StandardCharsets.UTF_8))) {
      split(text, splitter, out);
      out.flush();
      files.commit();
    }
    return 0;
  }

  private Language language() {
    try {
      return Language.ofTag(language);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private void split(String text, SentenceSplitter splitter, Writer out) throws IOException {
    int paragraphs = 0;
    int sentences = 0;
    for (String paragraph : (Iterable<String>) text.lines()::iterator) {
      if (!paragraph.isBlank()) {
        out.write(paragraphs++ == 0 ? "" : "\n");
        for (Span sentence : splitter.split(paragraph)) {
          out.write(sentence.of(paragraph));
          out.write('\n');
          sentences++;
        }
      }
    }
    if (!common.quiet) {
      terminal.err().println(paragraphs + " paragraphs, " + sentences + " sentences");
    }
  }
}
