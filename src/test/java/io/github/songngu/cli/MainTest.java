package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.cli.Transcript.Result;
import io.github.songngu.export.TmxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sessions of {@code testdata/sessions} cannot show. */
class MainTest {

  private static final String ARTICLE = "testdata/articles/state-visit.txt";

  @TempDir private Path folder = Path.of("");

  private static Result run(Object... arguments) {
    List<String> words = Stream.of(arguments).map(Object::toString).toList();
    return Transcript.songngu(words, InputStream.nullInputStream());
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "jsonl", "tmx", "beads"})
  void writesTheSameToAFileAndToStandardOutput(String format) throws IOException {
    Path out = folder.resolve("out." + format);
    assertThat(run("align", ARTICLE, "-q", "-o", out).status()).isZero();
    assertThat(run("align", ARTICLE, "-f", format).out()).isEqualTo(Files.readAllLines(out));
  }

  @Test
  void eightThreadsWriteWhatOneWrites() throws IOException {
    Path one = folder.resolve("one");
    Path eight = folder.resolve("eight");
    Result first = run("align", "testdata/articles", "-f", "jsonl", "--threads", 1, "-o", one);
    Result second = run("align", "testdata/articles", "-f", "jsonl", "--threads", 8, "-o", eight);
    assertThat(first.status()).isZero();
    assertThat(second).isEqualTo(first);
    assertThat(names(eight)).hasSize(14).isEqualTo(names(one));
    for (String name : names(one)) {
      assertThat(eight.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  @Test
  void otherProgramsReadTheTmxOfAnArticle() throws Exception {
    Path file = folder.resolve("out.tmx");
    assertThat(run("align", ARTICLE, "-q", "-o", file, "--tags", "en-US,vi-VN").status()).isZero();
    TmxFile tmx = TmxFile.parse(Files.readAllBytes(file));
    assertThat(tmx.errors).isEmpty();
    List<List<String>> pairs = okapi(file.toUri());
    assertThat(pairs).hasSize(tmx.units.size()).hasSizeGreaterThan(15);
    for (int i = 0; i < pairs.size(); i++) {
      assertThat(pairs.get(i)).containsExactlyElementsOf(tmx.units.get(i).segments().values());
    }
  }

  private static List<List<String>> okapi(URI file) {
    LocaleId source = LocaleId.fromString("en-US");
    LocaleId target = LocaleId.fromString("vi-VN");
    try (TmxFilter filter = new TmxFilter();
        RawDocument document = new RawDocument(file, "UTF-8", source, target)) {
      filter.open(document);
      return filter.stream()
          .filter(Event::isTextUnit)
          .map(Event::getTextUnit)
          .map(unit -> List.of(unit.getSource().toString(), unit.getTarget(target).toString()))
          .toList();
    }
  }

  @Test
  void evaluatesGoldAgainstItself() throws IOException {
    for (String name : names(Path.of("testdata/gold"))) {
      if (name.endsWith(".gold")) {
        Path beads = folder.resolve(name.replace(".gold", ".beads"));
        Files.copy(Path.of("testdata/gold", name), beads);
      }
    }
    assertThat(run("evaluate", "testdata/gold", "--system", folder).out())
        .contains("14 documents")
        .filteredOn(line -> line.contains("F1"))
        .hasSize(4)
        .allMatch(line -> line.endsWith("P 1.0000  R 1.0000  F1 1.0000"));
  }

  /** What the help, the result of an alignment or a completion script is worth if it gets lost. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "align --version",
        "generate-completion",
        "align -q " + ARTICLE,
        "align " + ARTICLE + " -f tmx",
        "align " + ARTICLE + " -f jsonl",
        "split -l en " + ARTICLE,
        "evaluate testdata/gold"
      })
  void standardOutputThatCannotBeWrittenIsAnError(String command) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            command.split(" "),
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    assertThat(status).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("songngu: standard output: cannot be written");
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int unit) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"align " + ARTICLE + " -f tmx", "split -l en " + ARTICLE})
  void aFullDiskIsAnError(String command) {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full on this machine");
    Result result = run((Object[]) (command + " -o /dev/full").split(" "));
    assertThat(result.err())
        .containsExactly("songngu: /dev/full: cannot be written, No space left on device");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void aFolderThatCannotBeWrittenIsAnError() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"), "no permissions");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "this user may write everywhere");
    Result result = run("align", ARTICLE, "-o", closed.resolve("out.tsv"));
    assertThat(result.err()).singleElement().asString().contains("permission denied");
    assertThat(result.status()).isEqualTo(1);
    result = run("align", "testdata/sessions/folder", "-o", closed.resolve("out"));
    assertThat(result.err()).singleElement().asString().contains("permission denied");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void whatWasBegunIsThrownAwayWhenTheProgramIsStopped() throws IOException {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false);
    try (Destination out = Destination.of(folder.resolve("out"), List.of(), terminal)) {
      out.open().write(new byte[100_000]);
      assertThat(names(folder)).hasSize(1);
      terminal.abandon();
      assertThat(names(folder)).isEmpty();
    }
    assertThat(names(folder)).isEmpty();
  }
}
