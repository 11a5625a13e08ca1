package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.cli.SavedPages.SavedPage;
import io.github.songngu.pair.DocumentPair;
import io.github.songngu.pair.DocumentPairer;
import io.github.songngu.pair.DocumentProfile;
import io.github.songngu.pair.Pairing;
import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Finds which documents of folders are translations of one another. */
@Command(
    name = "pair",
    description = "Finds which documents of folders are translations of one another.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The output has a line for each pair, the best first: the English document,",
      "the Vietnamese one, the probability that they are a pair. With one folder,",
      "documents are named relative to it. Pictures, styles, scripts and the folders",
      "NAME_files that browsers save beside a page are passed over.",
      "",
      "Examples:",
      "  songngu pair crawl -o pairs.tsv",
      "  songngu pair saved.tsv --report -o pairs.tsv"
    })
final class PairCommand implements Callable<Integer> {

  private static final String HEADER = "source\ttarget\tscore\n";

  /** What browsers save beside a page, in a folder whose name ends in this. */
  private static final String PARTS = "_files";

  /** What pages are made of besides text. */
  private static final Pattern PART =
      Pattern.compile(
          ".*\\.(?:css|m?js|json|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|[ot]tf|eot|mp[34]|webm)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Terminal terminal;
  private final AtomicInteger unusable = new AtomicInteger();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description =
          "Folders, searched to any depth, or lists of saved pages: TSV with the columns url and"
              + " file.")
  private List<Path> folders = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "File (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "Leave out pairs whose score is below S, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double minScore = DocumentPairer.DEFAULT_THRESHOLD;

  @Option(names = "--no-header", description = "Write no line of column names.")
  private boolean noHeader;

  @Option(names = "--report", description = "Say of each document without a pair why it has none.")
  private boolean report;

  PairCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!(minScore >= 0 && minScore <= 1)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--min-score is " + minScore + ", expected 0 to 1");
    }
    Map<String, SavedPage> files = files();
    List<DocumentProfile> profiles = profiles(files);
    Pairing pairing = DocumentPairer.ofDefaults().threshold(minScore).pair(profiles);
    write(pairing, files.values().stream().map(SavedPage::file).toList());
    pairing.unpaired().forEach(each -> say(each.name(), each.reason()));
    terminal.say(
        Tally.count(files.size(), "document")
            + ", "
            + Tally.count(pairing.pairs().size(), "pair")
            + ", "
            + (files.size() - 2 * pairing.pairs().size())
            + " not paired");
    return unusable.get() == 0 ? 0 : 1;
  }

  private void say(String name, String reason) {
    if (report) {
      terminal.say(name + ": not paired: " + reason);
    }
  }

  /** Returns the files by what they are called in the output. */
  private Map<String, SavedPage> files() throws IOException {
    Map<String, SavedPage> files = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.isRegularFile(folder)) {
        files.putAll(SavedPages.read(folder));
        continue;
      }
      Path base = folders.size() == 1 ? folder : Path.of("");
      try (Stream<Path> found = Files.walk(folder)) {
        found
            .filter(Files::isRegularFile)
            .filter(file -> !isHidden(folder.relativize(file)) && !isWrittenAgain(file))
            .forEach(file -> files.put(name(base, file), new SavedPage(file, null)));
      }
    }
    if (files.isEmpty()) {
      throw new Refusal(folders.get(0) + ": found no document, expected some in each language");
    }
    return files;
  }

  private static String name(Path base, Path file) {
    Path relative = base.toString().isEmpty() ? file : base.relativize(file);
    return relative.toString().replace('\\', '/');
  }

  /** Returns whether a file is none that people read: a hidden one, or a part of a saved page. */
  private static boolean isHidden(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.startsWith(".") || name.endsWith(PARTS)) {
        return true;
      }
    }
    return PART.matcher(file.toString()).matches();
  }

  /** Returns whether a file is the list that an earlier run wrote where this one will. */
  private boolean isWrittenAgain(Path file) {
    if (output == null || !absolute(file).equals(absolute(output))) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEADER.length()), StandardCharsets.UTF_8).equals(HEADER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private List<DocumentProfile> profiles(Map<String, SavedPage> files) {
    try (Progress progress = new Progress(terminal, files.size())) {
      List<Optional<DocumentProfile>> profiles =
          new ArrayList<>(files.entrySet())
              .parallelStream()
                  .map(
                      file -> {
                        Optional<DocumentProfile> profile = read(file.getKey(), file.getValue());
                        progress.step();
                        return profile;
                      })
                  .toList();
      return profiles.stream().flatMap(Optional::stream).toList();
    }
  }

  /** Reads a document; what cannot be used is reported and skipped. */
  private Optional<DocumentProfile> read(String name, SavedPage page) {
    try {
      if (name.chars().anyMatch(unit -> unit < ' ')) {
        throw new Refusal(name + ": found a control character in its name, expected none");
      }
      Document document = document(page);
      if (DocumentProfile.isBilingual(document)) {
        say(name, "is in both languages, a pair by itself");
        return Optional.empty();
      }
      Optional<DocumentProfile> profile = DocumentProfile.of(name, document);
      if (profile.isEmpty()) {
        say(name, "neither English nor Vietnamese");
      }
      return profile;
    } catch (IOException | InputException | Refusal e) {
      unusable.incrementAndGet();
      terminal.complain(e);
      return Optional.empty();
    }
  }

  /** Returns a document with the address at which it was found, unless it knows a better one. */
  private static Document document(SavedPage page) throws IOException {
    Document document = BitextPipeline.ofDefaults().read(page.file());
    if (page.url() == null || document.properties().containsKey(Property.URL)) {
      return document;
    }
    Map<Property, String> properties = new EnumMap<>(Property.class);
    properties.putAll(document.properties());
    properties.put(Property.URL, page.url());
    return new Document(
        document.name(), document.id(), document.text(), document.blocks(), properties);
  }

  private void write(Pairing pairing, List<Path> inputs) throws IOException {
    try (Destination destination = Destination.of(output, inputs, terminal)) {
      Writer out = new OutputStreamWriter(destination.open(), StandardCharsets.UTF_8);
      out.write(noHeader ? "" : HEADER);
      for (DocumentPair pair : pairing.pairs()) {
        out.write(
            String.format(
                Locale.ROOT, "%s\t%s\t%.4f\n", pair.source(), pair.target(), pair.score()));
      }
      out.flush();
      destination.commit();
    }
  }
}
