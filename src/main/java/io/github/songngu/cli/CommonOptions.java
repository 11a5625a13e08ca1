package io.github.songngu.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors.")
  boolean quiet;

  @Option(names = "--stacktrace", description = "Show where an error comes from.")
  boolean stackTrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
