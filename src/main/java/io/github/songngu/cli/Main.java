package io.github.songngu.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code songngu}.
 *
 * <p>Data goes to standard output, everything else to standard error; both are UTF-8 whatever the
 * locale. Exit status: 0 done, 1 the input cannot be used, 2 wrong usage.
 */
@Command(
    name = "songngu",
    description = "Turns English–Vietnamese text into aligned sentence pairs.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done, 1 the input cannot be used, 2 wrong usage.",
      "",
      "Example: songngu align article.txt -o article.tmx"
    })
public final class Main implements Runnable {

  private static final int UNUSABLE = 1;
  private static final int WRONG_USAGE = 2;

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main(Terminal terminal) {
    this.terminal = terminal;
    this.spec = CommandLine.Model.CommandSpec.create();
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing on standard error but errors.")
  void quiet(boolean on) {
    terminal.setQuiet(on);
  }

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from.")
  void stackTrace(boolean on) {
    terminal.setWithTraces(on);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "found no command, expected one of " + String.join(", ", spec.subcommands().keySet()));
  }

  /** Runs the program and exits with its status. */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            new FileInputStream(FileDescriptor.in),
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            CommandLine.Help.Ansi.AUTO.enabled());
    Runtime.getRuntime().addShutdownHook(new Thread(terminal::abandon));
    System.exit(run(arguments, terminal));
  }

  /**
   * Runs the program.
   *
   * @return the exit status
   */
  static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    return run(arguments, new Terminal(in, out, err, false));
  }

  private static int run(String[] arguments, Terminal terminal) {
    try {
      int status = commandLine(terminal).execute(arguments);
      if (status == 0) {
        terminal.data().flush();
      }
      return status;
    } catch (Exception | VirtualMachineError e) {
      terminal.complain(e);
      return UNUSABLE;
    }
  }

  private static CommandLine commandLine(Terminal terminal) {
    CommandLine line =
        new CommandLine(new Main(terminal))
            .addSubcommand(new AlignCommand(terminal))
            .addSubcommand(new SplitCommand(terminal))
            .addSubcommand(new NormalizeCommand(terminal))
            .addSubcommand(new DetectCommand(terminal))
            .addSubcommand(new ValuesCommand(terminal))
            .addSubcommand(new EvaluateCommand(terminal))
            .addSubcommand(LexiconCommand.line(terminal))
            .addSubcommand(new PairCommand(terminal))
            .addSubcommand(new CorpusCommand(terminal))
            .addSubcommand(TmxCommand.of(terminal))
            .addSubcommand(new GenerateCompletion());
    OptionValues.register(line);
    return line.setOut(new PrintWriter(terminal.data(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((error, given) -> refuse(error, terminal))
        .setExecutionExceptionHandler(
            (error, command, given) -> {
              terminal.complain(error);
              return UNUSABLE;
            });
  }

  private static int refuse(ParameterException error, Terminal terminal) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    String meant = "";
    if (error instanceof UnmatchedArgumentException unmatched) {
      meant =
          unmatched.getSuggestions().stream().findFirst().map(", did you mean "::concat).orElse("");
    }
    terminal.complain(error.getMessage() + meant + " (see " + command + " --help)");
    return WRONG_USAGE;
  }

  /** Says which version this is. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"songngu " + (version == null ? "(built from source)" : version)};
    }
  }
}
