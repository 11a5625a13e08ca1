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
import picocli.CommandLine.ParameterException;

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
    subcommands = {
      AlignCommand.class,
      SplitCommand.class,
      NormalizeCommand.class,
      DetectCommand.class,
      ValuesCommand.class,
      EvaluateCommand.class,
      GenerateCompletion.class
    },
    footer = {"", "Example: songngu align article.txt -o article.tmx"})
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private Main() {}

  /** Runs the program and exits with its status. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = run(arguments, new FileInputStream(FileDescriptor.in), out, err);
    System.exit(status);
  }

  /**
   * Runs the program.
   *
   * @return the exit status
   */
  static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
    Terminal terminal = new Terminal(in, out, err);
    CommandLine line =
        new CommandLine(new Main(), new Commands(terminal))
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setExecutionExceptionHandler(
                (e, command, parsed) -> terminal.fail(e, parsed.hasMatchedOption("--stacktrace")));
    line.setParameterExceptionHandler(
        (e, given) -> {
          err.println("songngu: " + e.getMessage() + " (see --help)");
          return 2;
        });
    int status = line.execute(arguments);
    out.flush();
    if (out.checkError() && status == 0) {
      err.println("songngu: standard output: cannot be written, expected room for the result");
      return 1;
    }
    return status;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(
        line, "no command, expected align, split, evaluate, normalize, detect or values");
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
