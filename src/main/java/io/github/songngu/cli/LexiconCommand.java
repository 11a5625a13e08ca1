package io.github.songngu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Commands about lexicons. */
@Command(
    name = "lexicon",
    description = "Explains what words mean to the aligner, and learns it from text.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example: songngu lexicon show hợp tác"})
final class LexiconCommand implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  private LexiconCommand() {}

  /** Returns the command with those below it. */
  static CommandLine line(Terminal terminal) {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new LexiconShowCommand(terminal))
        .addSubcommand(new LexiconLearnCommand(terminal));
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "found no command, expected one: show or learn");
  }
}
