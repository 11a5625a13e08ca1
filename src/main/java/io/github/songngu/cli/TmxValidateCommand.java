package io.github.songngu.cli;

import io.github.songngu.memory.Finding;
import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TmxValidator;
import io.github.songngu.read.InputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with TMX files. */
@Command(
    name = "validate",
    description = "Says what is wrong with TMX files: FILE:LINE: unit N: reason.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Errors are what XML, the DTD of TMX 1.4b or programs that read TMX do not allow;",
      "warnings may be meant. Exit status 1 if there is an error.",
      "",
      "Example: songngu tmx validate news.tmx archive.tmx.gz"
    })
final class TmxValidateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "TMX; - or none is standard input.")
  private List<String> files = List.of(Destination.STANDARD);

  @Option(names = "--no-warnings", description = "Say errors only.")
  private boolean noWarnings;

  TmxValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    long errors = 0;
    PrintWriter out =
        new PrintWriter(
            new BufferedWriter(new OutputStreamWriter(terminal.data(), StandardCharsets.UTF_8)));
    try (Progress progress = new Progress(terminal, files.size())) {
      for (String file : files) {
        errors += validate(file, out);
        out.flush();
        progress.step();
      }
    }
    return errors == 0 ? 0 : 1;
  }

  private long validate(String place, PrintWriter out) throws IOException {
    MemoryFile file = MemoryFile.of(place, MemoryFormat.TMX, TagPair.ENGLISH_VIETNAMESE, terminal);
    try {
      TmxValidator.Summary summary =
          TmxValidator.validate(
              file.name(), file.streams().get(0), finding -> print(file.name(), finding, out));
      out.flush();
      terminal.say(
          file.name()
              + ": "
              + Tally.count(summary.units(), "unit")
              + ", "
              + Tally.count(summary.errors(), "error")
              + ", "
              + Tally.count(summary.warnings(), "warning"));
      return summary.errors();
    } catch (InputException | FileSystemException | Refusal e) {
      out.flush();
      terminal.complain(e);
      return 1;
    }
  }

  private void print(String name, Finding finding, PrintWriter out) {
    boolean warning = finding.severity() == Finding.Severity.WARNING;
    if (!warning || !noWarnings) {
      String where = finding.unit() == 0 ? "head" : "unit " + finding.unit();
      String kind = warning ? "warning: " : "";
      // Not println: lines end alike on every machine.
      out.print(name + ":" + finding.line() + ": " + where + ": " + kind + finding.reason() + "\n");
    }
  }
}
