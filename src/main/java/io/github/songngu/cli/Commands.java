package io.github.songngu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, and hands the terminal to those that need it. */
final class Commands implements IFactory {

  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == AlignCommand.class) {
      return type.cast(new AlignCommand(terminal));
    }
    if (type == SplitCommand.class) {
      return type.cast(new SplitCommand(terminal));
    }
    if (type == EvaluateCommand.class) {
      return type.cast(new EvaluateCommand(terminal));
    }
    if (type == NormalizeCommand.class) {
      return type.cast(new NormalizeCommand(terminal));
    }
    if (type == DetectCommand.class) {
      return type.cast(new DetectCommand(terminal));
    }
    if (type == ValuesCommand.class) {
      return type.cast(new ValuesCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
