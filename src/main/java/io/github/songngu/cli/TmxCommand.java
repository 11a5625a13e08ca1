package io.github.songngu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Translation memories. */
@Command(
    name = "tmx",
    description = "Checks, counts, merges, cleans and converts translation memories.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example: songngu tmx validate news.tmx"})
final class TmxCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private TmxCommand() {
    this.spec = CommandLine.Model.CommandSpec.create();
  }

  /** Returns the command with those below it. */
  static CommandLine of(Terminal terminal) {
    return new CommandLine(new TmxCommand())
        .addSubcommand(new TmxValidateCommand(terminal))
        .addSubcommand(new TmxStatsCommand(terminal))
        .addSubcommand(new TmxMergeCommand(terminal))
        .addSubcommand(TmxCleanCommand.line(terminal))
        .addSubcommand(new TmxConvertCommand(terminal));
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "found no command, expected one: validate, stats, merge, clean or convert");
  }
}
