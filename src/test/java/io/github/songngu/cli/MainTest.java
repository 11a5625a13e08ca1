package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as its users call it, without a process. */
class MainTest {

  private static final String ARTICLE = "testdata/articles/state-visit.txt";

  @TempDir private Path folder = Path.of("");

  /** What a call printed, and its exit status. */
  private record Result(int status, String out, String err) {}

  private static Result run(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            Stream.of(arguments).map(Object::toString).toArray(String[]::new),
            new ByteArrayInputStream(input),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Result run(Object... arguments) {
    return run(new byte[0], arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Exit 1, one line on standard error that says these words, nothing on standard output. */
  private static void assertRefused(Result result, String... words) {
    assertThat(result.status()).as(result.err()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip().lines()).as(result.err()).hasSize(1);
    assertThat(result.err()).contains(words).doesNotContain("Exception", "\tat ");
  }

  @Test
  void writesAPairALine() {
    Result result = run("align", ARTICLE);
    assertThat(result.status()).isZero();
    List<String> lines = result.out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("source\ttarget\tscore\tbead\tdocument");
    assertThat(lines).hasSizeGreaterThan(15).allMatch(line -> line.split("\t", -1).length == 5);
    assertThat(result.err()).contains("marked");
  }

  @Test
  void quietSaysNothing() {
    assertThat(run("align", ARTICLE, "--quiet").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tmx, <tmx version=\"1.4\">", "jsonl, {\"id\":", "beads, [0]:[]", "tsv, source"})
  void theEndingNamesTheFormat(String format, String start) throws IOException {
    Path out = folder.resolve("out." + format);
    assertThat(run("align", ARTICLE, "-o", out).status()).isZero();
    assertThat(Files.readString(out)).contains(start);
    assertThat(run("align", ARTICLE, "-f", format).out()).isEqualTo(Files.readString(out));
  }

  @Test
  void mosesWritesTwoFilesOfEqualLength() throws IOException {
    Path out = folder.resolve("corpus");
    assertThat(run("align", ARTICLE, "-f", "moses", "-o", out).status()).isZero();
    List<String> english = Files.readAllLines(folder.resolve("corpus.en"));
    assertThat(english).hasSameSizeAs(Files.readAllLines(folder.resolve("corpus.vi"))).isNotEmpty();
  }

  @Test
  void readsStandardInput() throws IOException {
    Result piped = run(Files.readAllBytes(Path.of(ARTICLE)), "align", "-", "-f", "beads");
    assertThat(piped.status()).isZero();
    assertThat(piped.out()).isEqualTo(run("align", ARTICLE, "-f", "beads").out());
  }

  @Test
  void aLeastScoreLeavesPairsOutAndUnalignedTextIn() {
    Result all = run("align", ARTICLE, "--unaligned");
    Result none = run("align", ARTICLE, "--unaligned", "--min-score", "1.0", "--no-header");
    assertThat(all.out().lines().count()).isGreaterThan(none.out().lines().count());
    assertThat(none.out()).contains("November 12, 2024\t\t");
  }

  @Test
  void theSourceCanBeVietnamese() {
    Result result = run("align", ARTICLE, "--source-language", "vi", "--no-header");
    assertThat(result.out()).startsWith("Tổng thống");
  }

  @Test
  void alignsAFolder() throws IOException {
    Path out = folder.resolve("out");
    Result result = run("align", "testdata/articles", "-f", "tmx", "-o", out, "--threads", "2");
    assertThat(result.status()).as(result.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).hasSize(14);
    }
  }

  @Test
  void aBadDocumentOfAFolderIsSkippedAndSaid() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(Path.of(ARTICLE), in.resolve("good.txt"));
    Files.writeString(in.resolve("bad.txt"), "Only English stands in this file.\n");
    Path out = folder.resolve("out");
    Result result = run("align", in, "-o", out);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("bad.txt", "English").doesNotContain("Exception");
    assertThat(out.resolve("good.tsv")).exists();
    assertThat(out.resolve("bad.tsv")).doesNotExist();
  }

  @Test
  void segmentedSentencesAreTakenAsTheyAre() throws IOException {
    Path english = file("a.en", "One. Two.\n\nThree\n");
    Path vietnamese = file("a.vi", "Một. Hai.\n\nBa được\n");
    Result result = run("align", "--segmented", english, vietnamese, "-f", "beads");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("[0]:[0]").contains("[1]:[1]");
  }

  @Test
  void splitsAParagraphALine() {
    byte[] text = "TP. Huế đẹp. Tôi yêu Huế.\nÔng đi rồi.\n".getBytes(StandardCharsets.UTF_8);
    Result result = run(text, "split", "--language", "vi");
    assertThat(result.out()).isEqualTo("TP. Huế đẹp.\nTôi yêu Huế.\n\nÔng đi rồi.\n");
  }

  @Test
  void evaluatesTheAlignerAndGivenBeads() throws IOException {
    Result own = run("evaluate", "testdata/gold");
    assertThat(own.out()).contains("14 documents", "strict", "null");
    Path beads = Files.createDirectory(folder.resolve("beads"));
    try (Stream<Path> files = Files.list(Path.of("testdata/gold"))) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".gold")).toList()) {
        String name = gold.getFileName().toString().replace(".gold", ".beads");
        Files.copy(gold, beads.resolve(name));
      }
    }
    assertThat(run("evaluate", "testdata/gold", "--system", beads).out())
        .contains("strict  P 1.0000  R 1.0000  F1 1.0000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "align --frob",
        "align a b c",
        "align x --min-score 2",
        "align x -f docx",
        "split x",
        "split --language de x",
        "evaluate",
        "align x --tags en-US",
        "align x -f moses",
        "align x --unaligned -f tmx",
        "align x --source-language fr",
        "align x --layout spiral"
      })
  void wrongUsageIsExitTwo(String arguments) {
    Result result = run((Object[]) arguments.split(" ", -1));
    assertThat(result.status()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isNotEmpty().doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "align --help", "split --help", "evaluate --help", "--version"})
  void helpIsData(String arguments) {
    Result result = run((Object[]) arguments.split(" ", -1));
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("songngu");
  }

  @Test
  void refusesWhatIsNotThere() throws IOException {
    assertRefused(run("align", folder.resolve("nothing.txt")), "nothing.txt");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused(run("align", empty, "-o", folder.resolve("out")), "empty");
    assertRefused(run("align", file("empty.txt", "")), "empty.txt");
    assertRefused(run("align", file("blank.txt", " \n\n\t\n")), "blank.txt");
    assertRefused(run("evaluate", empty), "gold");
  }

  @Test
  void refusesOneLanguage() throws IOException {
    Path english = file("one.txt", "This is English text. It goes on.\nAnd here is more of it.\n");
    assertRefused(run("align", english), "one.txt", "English");
    Path other = file("two.txt", "This is English as well, nothing else.\n");
    assertRefused(run("align", english, other), "English");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {1, 0, 2, 0, 0, 7});
    assertRefused(run("align", binary), "binary.txt");
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Hello\nXin ch\u00e0o".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(run("align", latin), "latin.txt", "12");
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
    assertRefused(run("align", ARTICLE, "-q", "-o", folder.resolve("no/such/out.tmx")), "out.tmx");
    Path before = file("out.tsv", "kept");
    assertRefused(run("align", file("x.txt", "English only here."), "-o", before), "x.txt");
    assertThat(before).hasContent("kept");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.startsWith("."));
    }
  }

  @Test
  void aFullDiskIsSaid() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full on this machine");
    assertRefused(run("align", ARTICLE, "-q", "-o", full, "-f", "tmx"), "o space");
  }

  @Test
  void controlCharactersAndLoneSurrogatesGoThrough() throws IOException {
    Path odd =
        file(
            "odd.txt",
            "The\u0001 minister came to Hanoi on Monday.\n- Bộ\u0002 trưởng đến Hà Nội hôm thứ Hai.\n");
    Result result = run("align", odd, "-f", "tmx");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("minister").doesNotContain("\u0001", "\u0002");
    assertThat(result.err()).contains("2 characters");
  }

  @Test
  @Timeout(120)
  void aHugeLineIsReadOrRefusedInTime() throws IOException {
    String line = "The minister came to Hanoi on Monday. ".repeat(130_000);
    assertRefused(run("align", file("huge.txt", line)), "huge.txt", "English");
  }

  @Test
  @Timeout(240)
  void veryManyOneWordLinesAreAlignedInTime() throws IOException {
    String english =
        IntStream.range(0, 20_000).mapToObj(i -> "word").collect(Collectors.joining("\n"));
    String vietnamese =
        IntStream.range(0, 20_000).mapToObj(i -> "được").collect(Collectors.joining("\n"));
    Path first = file("many.en", english);
    Path second = file("many.vi", vietnamese);
    Result result =
        run("align", "--segmented", "--source-language", "en", first, second, "-f", "beads", "-q");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out().lines()).hasSizeGreaterThanOrEqualTo(20_000);
  }
}
