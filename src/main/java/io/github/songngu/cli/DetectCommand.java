package io.github.songngu.cli;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.read.LineReader;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says the language of each line. */
@Command(
    name = "detect",
    description = "Says the language of each line: en, vi, other or unknown, a tab, the line.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {"", "Example: songngu detect comments.txt | grep '^vi'"})
final class DetectCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final TextStreams streams = new TextStreams();

  DetectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Tally lines = new Tally("line");
    streams.write(terminal, out -> detect(out, lines));
    terminal.say(lines.toString());
    return 0;
  }

  private void detect(Writer out, Tally lines) throws IOException {
    try (LineReader reader = new LineReader(streams.name(), streams.open(terminal))) {
      for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
        String label = LanguageIdentifier.identify(line.text()).language().label();
        lines.add(label);
        out.append(label).append('\t').append(line.text()).append(line.endOrNewline());
      }
    }
  }
}
