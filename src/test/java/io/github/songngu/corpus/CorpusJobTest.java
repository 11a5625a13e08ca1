package io.github.songngu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import com.sun.management.UnixOperatingSystemMXBean;
import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.memory.ToolVersion;
import io.github.songngu.read.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusJobTest {

  private static final Path ARTICLES = Path.of("testdata/articles");
  private static final Path DOCUMENTS = Path.of("testdata/corpus/documents.jsonl");

  @TempDir Path folder;

  private CorpusJob.Builder job(Path input, String output) {
    return CorpusJob.builder()
        .input(input)
        .output(folder.resolve(output))
        .formats(EnumSet.allOf(CorpusFormat.class))
        .report(folder.resolve(output + ".tsv"))
        .chunk(2);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  /** All files of an output folder, hidden ones too. */
  private Map<String, String> files(String output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve(output))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.resolve(output).relativize(file).toString(), Files.readString(file));
      }
    }
    files.put("report", Files.readString(folder.resolve(output + ".tsv")));
    return files;
  }

  @Test
  void writesTheSamePairsInAllFormats() throws IOException {
    CorpusSummary summary = job(ARTICLES, "out").build().run();

    assertThat(summary.documents()).isEqualTo(14);
    assertThat(summary.broken()).isZero();
    assertThat(summary.kept()).isGreaterThan(200);
    long thrown = summary.rejected().values().stream().mapToLong(Long::longValue).sum();
    assertThat(summary.kept() + thrown).isEqualTo(summary.pairs());
    int kept = (int) summary.kept();
    assertThat(lines("out/train.en")).hasSize(kept);
    assertThat(lines("out/train.vi")).hasSize(kept);
    assertThat(lines("out/train.jsonl")).hasSize(kept);
    assertThat(lines("out/train.tsv")).hasSize(kept + 1);
    assertThat(lines("out/train.tmx").stream().filter(line -> line.contains("<tu "))).hasSize(kept);
    assertThat(lines("out.tsv")).hasSize((int) thrown + 1);
    assertThat(lines("out/train.tsv").get(0))
        .startsWith("src_url\ttrg_url\tsrc_text\ttrg_text\taligner_score\tdoc_id");
    assertThat(files("out").keySet())
        .containsExactly(
            "manifest.json",
            "report",
            "train.en",
            "train.jsonl",
            "train.tmx",
            "train.tsv",
            "train.vi");
  }

  @Test
  void oneThreadBeginsAndOthersFollow() throws IOException {
    assertThat(threads("alone", Duration.ofHours(1))).hasSize(1);
    assertThat(threads("together", Duration.ZERO)).hasSizeGreaterThan(1);
  }

  /** Returns the names of the threads that align the articles. */
  private Set<String> threads(String output, Duration warmUp) throws IOException {
    Set<String> names = ConcurrentHashMap.newKeySet();
    job(ARTICLES, output)
        .threads(4)
        .chunk(1)
        .warmUp(warmUp)
        .build()
        .with((documents, all, pairs) -> names.add(Thread.currentThread().getName()))
        .run();
    return names;
  }

  @Test
  void givesTheSameBytesWithAnyNumberOfThreadsAndSizeOfChunks() throws IOException {
    job(ARTICLES, "one").threads(1).shuffled(true).seed(7).build().run();
    job(ARTICLES, "four")
        .threads(4)
        .warmUp(Duration.ZERO)
        .chunk(3)
        .memory(2000)
        .shuffled(true)
        .seed(7)
        .build()
        .run();

    assertThat(files("four")).isEqualTo(files("one"));
  }

  /** The job is stopped after a random number of documents, again and again. */
  @Test
  void resumesToTheSameBytes() throws IOException {
    job(ARTICLES, "whole").build().run();
    Random random = new Random(5);
    for (int run = 0; run < 10; run++) {
      Path output = folder.resolve("resumed" + run);
      int most = 1 + random.nextInt(13);
      CorpusJob broken =
          job(ARTICLES, "resumed" + run).threads(1 + run % 2).build().with(stopAfter(most));
      assertThatThrownBy(broken::run).hasMessageContaining("stopped");
      assertThat(output.resolve("train.en")).doesNotExist();
      job(ARTICLES, "resumed" + run).resumed(true).build().run();
      assertThat(files("resumed" + run)).isEqualTo(files("whole"));
    }
  }

  private static CorpusProgress stopAfter(int documents) {
    AtomicInteger seen = new AtomicInteger();
    return (done, all, pairs) -> {
      if (seen.incrementAndGet() > documents) {
        throw new IllegalStateException("stopped");
      }
    };
  }

  @Test
  void doesNotMixUpUnfinishedRuns() {
    CorpusJob.Builder first = job(ARTICLES, "out");
    assertThatThrownBy(first.build().with(stopAfter(3))::run).hasMessageContaining("stopped");

    assertThatThrownBy(first.build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("an unfinished run; expected --resume");
    assertThatThrownBy(first.resumed(true).seed(1).build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other inputs, options or version");
  }

  /** As a build does that bears the same version. */
  @Test
  void doesNotGoOnWithARunInAnotherFormat() throws IOException {
    CorpusJob.Builder job = job(ARTICLES, "out");
    assertThatThrownBy(job.build().with(stopAfter(3))::run).hasMessageContaining("stopped");
    Path settings = folder.resolve("out/.songngu-work/settings.json");
    String identity = Files.readString(settings);
    Files.writeString(settings, identity.replaceFirst(",\"format\":[0-9]+", ""));
    assertThat(settings).content().isNotEqualTo(identity);
    assertThatThrownBy(job.resumed(true).build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other inputs, options or version");
  }

  /** A run that was stopped while it was being forgotten: its chunks are of other filters. */
  @Test
  void takesNothingFromARunThatIsForgotten() throws IOException {
    PairFilters strict = PairFilters.builder().threshold(Criterion.LENGTH, 9).build();
    CorpusJob first = job(ARTICLES, "out").threads(1).build().with(stopAfter(9));
    assertThatThrownBy(first::run).hasMessage("stopped");
    Files.delete(folder.resolve("out/.songngu-work/settings.json"));
    job(ARTICLES, "out").filters(strict).build().run();
    job(ARTICLES, "fresh").filters(strict).build().run();
    assertThat(files("out")).isEqualTo(files("fresh"));
  }

  /** A line that says something else, one more, one less: as if they had always been so. */
  @Test
  void alignsAnewWhatHasChangedSince() throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENTS);
    Path documents = folder.resolve("documents.jsonl");
    List<UnaryOperator<List<String>>> changes =
        List.of(
            before -> before.stream().map(line -> line.replace("lanterns", "lamps")).toList(),
            before -> Lists.reverse(before),
            before -> before.subList(1, before.size()),
            before -> ImmutableList.<String>builder().addAll(before).add(before.get(1)).build());
    for (int i = 0; i < changes.size(); i++) {
      Files.write(documents, lines);
      CorpusJob first = job(documents, "resumed" + i).threads(1).build().with(stopAfter(7));
      assertThatThrownBy(first::run).hasMessage("stopped");
      Files.write(documents, changes.get(i).apply(lines));
      job(documents, "resumed" + i).resumed(true).build().run();
      job(documents, "whole" + i).build().run();
      assertThat(files("resumed" + i)).as("change %s", i).isEqualTo(files("whole" + i));
    }
  }

  /** An empty line moves those after it, whose documents have no names but their numbers. */
  @Test
  void namesDocumentsAnewWhoseLinesHaveMoved() throws IOException {
    Path documents = folder.resolve("documents.jsonl");
    String line = "{\"en\":\"The lake is 12 metres deep.\",\"vi\":\"Hồ sâu 12 mét.\"}";
    Files.write(documents, List.of(line, "no JSON", line, line));
    CorpusJob first = job(documents, "out").chunk(1).threads(1).build().with(stopAfter(3));
    assertThatThrownBy(first::run).hasMessage("stopped");
    Files.write(documents, List.of("", line, "", "no JSON", line, line));
    job(documents, "out").chunk(1).resumed(true).build().run();
    job(documents, "whole").build().run();
    assertThat(files("out")).isEqualTo(files("whole"));
    assertThat(files("out").get("report")).contains("line 4");
  }

  @Test
  void alignsAnewFilesThatHaveChangedSince() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String name : List.of("exam-season.en.txt", "exam-season.vi.txt", "rail-link.txt")) {
      Files.copy(ARTICLES.resolve(name), articles.resolve(name));
    }
    CorpusJob first = job(articles, "out").chunk(1).threads(1).build().with(stopAfter(1));
    assertThatThrownBy(first::run).hasMessage("stopped");
    Files.copy(
        ARTICLES.resolve("rail-link.txt"),
        articles.resolve("exam-season.txt"),
        StandardCopyOption.REPLACE_EXISTING);
    Files.delete(articles.resolve("exam-season.en.txt"));
    Files.delete(articles.resolve("exam-season.vi.txt"));
    job(articles, "out").chunk(1).resumed(true).build().run();
    job(articles, "whole").build().run();
    assertThat(files("out")).isEqualTo(files("whole"));
  }

  /** Neither an article beside one language of it nor two files of one language are a pair. */
  @Test
  void tellsOfFilesThatDoNotGoTogether() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String name : List.of("rail.en.txt", "rail.txt", "tea.en.md", "tea.en.txt", "tour.txt")) {
      Files.copy(ARTICLES.resolve("rail-link.txt"), articles.resolve(name));
    }
    CorpusSummary summary = job(articles, "out").build().run();
    assertThat(summary.documents()).isEqualTo(1);
    assertThat(lines("out.tsv").stream().filter(line -> line.startsWith("broken")))
        .hasSize(2)
        .allMatch(line -> line.contains("2 files of that name; expected one document named"));
  }

  @Test
  void leavesNoFileOpenIfItFails() {
    Object system = ManagementFactory.getOperatingSystemMXBean();
    assumeThat(system)
        .as("a system that counts open files")
        .isInstanceOf(UnixOperatingSystemMXBean.class);
    UnixOperatingSystemMXBean files = (UnixOperatingSystemMXBean) system;
    CorpusJob failing = job(DOCUMENTS, "out").resumed(true).build().with(new Failing());
    assertThatThrownBy(failing::run).hasMessage("stopped");
    long before = files.getOpenFileDescriptorCount();
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(failing::run).hasMessage("stopped");
    }
    assertThat(files.getOpenFileDescriptorCount()).isLessThan(before + 20);
  }

  /** Fails when all documents are aligned and the files of the corpus are being written. */
  private static final class Failing implements CorpusProgress {

    @Override
    public void aligned(long documents, long all, long pairs) {}

    @Override
    public void broken(String reason) {
      throw new IllegalStateException("stopped");
    }
  }

  @Test
  void refusesToWorkWhereAnotherRunIsAtWork() {
    CorpusJob second = job(DOCUMENTS, "out").resumed(true).build();
    List<Throwable> refusals = new ArrayList<>();
    CorpusProgress progress = (done, all, pairs) -> refusals.add(catchThrowable(second::run));
    assertThatNoException()
        .isThrownBy(job(DOCUMENTS, "out").threads(1).build().with(progress)::run);
    assertThat(refusals)
        .hasSize(9)
        .allSatisfy(
            refusal ->
                assertThat(refusal)
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("another run at work"));
  }

  /** What an earlier run wrote below its input is no document of the next. */
  @Test
  void passesOverItsOwnOutput() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.copy(ARTICLES.resolve("rail-link.txt"), articles.resolve("rail-link.txt"));
    CorpusJob.Builder job =
        CorpusJob.builder()
            .input(articles)
            .output(articles.resolve("out"))
            .formats(Set.of(CorpusFormat.TSV));
    CorpusSummary first = job.build().run();
    assertThat(job.build().run()).isEqualTo(first);

    Path link = Files.createSymbolicLink(folder.resolve("link"), articles);
    assertThat(job.output(link.resolve("out")).build().run()).isEqualTo(first);
  }

  /** It would replace a document, or be one of the next run; only the output is passed over. */
  @Test
  void refusesAReportAmongDocuments() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Path article = Files.createDirectory(articles.resolve("news")).resolve("rail-link.txt");
    Files.copy(ARTICLES.resolve("rail-link.txt"), article);
    Path link = Files.createSymbolicLink(folder.resolve("link"), articles);
    Path linked = Files.createSymbolicLink(folder.resolve("linked.txt"), article);
    for (Path report :
        List.of(article, articles.resolve("news/thrown.tsv"), link.resolve("new.tsv"), linked)) {
      assertThatThrownBy(job(articles, "out").report(report).build()::run)
          .as("%s", report)
          .isInstanceOf(InputException.class)
          .hasMessageContaining("found a place in a folder of documents");
    }
    assertThat(article).hasSameBinaryContentAs(ARTICLES.resolve("rail-link.txt"));

    Path out = articles.resolve("out");
    CorpusJob inside = job(articles, "articles/out").report(out.resolve("thrown.tsv")).build();
    CorpusSummary first = inside.run();
    assertThat(inside.run()).isEqualTo(first);
  }

  @Test
  void refusesAFolderWithoutDocuments() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(job(empty, "out").build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("found no document");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void saysWhereCompressionIsDamaged() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      Files.copy(DOCUMENTS, out);
    }
    Path cut = folder.resolve("documents.jsonl.gz");
    Files.write(cut, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertThatThrownBy(job(cut, "out").build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageMatching(".*documents.jsonl.gz: line [0-9]+: found damaged compression.*");
  }

  @Test
  void compresses() throws IOException {
    job(DOCUMENTS, "plain").build().run();
    job(DOCUMENTS, "out").compressed(true).build().run();
    for (String name : List.of("train.en", "train.vi", "train.tsv", "train.jsonl", "train.tmx")) {
      try (InputStream in =
          new GZIPInputStream(Files.newInputStream(folder.resolve("out/" + name + ".gz")))) {
        assertThat(in).hasBinaryContent(Files.readAllBytes(folder.resolve("plain/" + name)));
      }
    }
  }

  /**
   * What an earlier run wrote and this one does not is gone; what is not ours, or changed, is not.
   */
  @Test
  void leavesNoFilesOfAnEarlierRun() throws IOException {
    job(ARTICLES, "out").split(.3, .3).build().run();
    Path out = folder.resolve("out");
    Files.writeString(out.resolve("train.notes"), "ours\n");
    Files.writeString(out.resolve("test.vi"), "changed\n");
    Files.move(out.resolve("test.en"), folder.resolve("kept.en"));
    Files.createSymbolicLink(out.resolve("test.en"), folder.resolve("kept.en"));

    job(ARTICLES, "out").formats(Set.of(CorpusFormat.MOSES)).build().run();
    assertThat(files("out").keySet())
        .containsExactly(
            "manifest.json", "report", "test.en", "test.vi", "train.en", "train.notes", "train.vi");
    job(ARTICLES, "out").formats(Set.of(CorpusFormat.JSONL)).compressed(true).build().run();
    assertThat(folder.resolve("out/train.en")).doesNotExist();
    assertThat(folder.resolve("out/train.jsonl.gz")).exists();
  }

  /** A run that fails or is broken off removes nothing; gone on with, it removes what is to go. */
  @Test
  void removesFilesOfAnEarlierRunAtTheEndOnly() throws IOException {
    job(ARTICLES, "out").split(.3, 0).build().run();
    List<String> before = lines("out/dev.tsv");
    CorpusJob.Builder next = job(ARTICLES, "out").formats(Set.of(CorpusFormat.MOSES));
    assertThatThrownBy(next.build().with(stopAfter(3))::run).hasMessageContaining("stopped");
    assertThat(lines("out/dev.tsv")).isEqualTo(before);
    assertThat(folder.resolve("out/manifest.json")).exists();
    next.resumed(true).build().run();
    assertThat(files("out").keySet())
        .containsExactly("manifest.json", "report", "train.en", "train.vi");
  }

  /** Input that is of no use at all, as where a folder was mistaken, costs no earlier corpus. */
  @Test
  void writesNothingWithoutADocument() throws IOException {
    job(ARTICLES, "out").build().run();
    Map<String, String> before = files("out");
    Path useless = Files.writeString(folder.resolve("useless.jsonl"), "{\"id\":\"a\"}\n");
    CorpusSummary summary = job(useless, "out").build().run();
    assertThat(summary.documents()).isZero();
    assertThat(summary.broken()).isEqualTo(1);
    assertThat(lines("out.tsv")).hasSize(2);
    before.remove("report");
    assertThat(files("out")).containsAllEntriesOf(before).hasSize(before.size() + 1);
  }

  @Test
  void leavesAloneWhatAForgedManifestNames() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(folder.resolve("train.en"), "");
    String empty = Hashing.sha256().hashBytes(new byte[0]).toString();
    Files.writeString(
        out.resolve("manifest.json"),
        "{\"files\":[{\"name\":\"../train.en\",\"bytes\":0,\"sha256\":\"" + empty + "\"}]} x");
    job(ARTICLES, "out").formats(Set.of(CorpusFormat.JSONL)).build().run();
    assertThat(folder.resolve("train.en")).exists();
  }

  /** A test set that an earlier run made is read, and neither removed nor replaced. */
  @Test
  void keepsWhatItReads() throws IOException {
    job(ARTICLES, "out").split(0, .3).build().run();
    Path tests = folder.resolve("out/test.en");
    job(ARTICLES, "out").exclude(tests).formats(Set.of(CorpusFormat.MOSES)).build().run();
    assertThat(tests).isNotEmptyFile();
    assertThat(folder.resolve("out/test.vi")).doesNotExist();
    assertThatThrownBy(job(ARTICLES, "out").exclude(tests).split(0, .3).build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("test.en: found a file that the corpus would replace");
  }

  /** Everything that the manifest says is counted again in the files. */
  @Test
  void saysTheTruthInTheManifest() throws IOException {
    PairFilters filters = PairFilters.builder().threshold(Criterion.BOILERPLATE, 4).build();
    job(DOCUMENTS, "out").filters(filters).split(.2, .2).seed(3).compressed(true).build().run();
    JsonNode manifest = new ObjectMapper().readTree(folder.resolve("out/manifest.json").toFile());

    assertThat(manifest.at("/documents/aligned").asInt()).isEqualTo(6);
    assertThat(manifest.at("/documents/broken").asInt()).isEqualTo(3);
    Map<String, Integer> thrown = new TreeMap<>();
    lines("out.tsv").stream()
        .skip(1)
        .forEach(line -> thrown.merge(line.substring(0, line.indexOf('\t')), 1, Integer::sum));
    assertThat(thrown.remove("broken")).isEqualTo(3);
    Map<String, Integer> said = new TreeMap<>();
    for (String step : List.of("filter", "deduplicate")) {
      manifest
          .at("/pairs/" + step + "/rejected")
          .properties()
          .forEach(count -> said.put(count.getKey(), count.getValue().asInt()));
    }
    assertThat(said).isEqualTo(thrown).containsKeys("boilerplate", "duplicate");
    int all = thrown.values().stream().mapToInt(Integer::intValue).sum();
    int kept = 0;
    for (JsonNode part : manifest.get("parts")) {
      kept += part.get("pairs").asInt();
      for (JsonNode file : part.get("files")) {
        check(file, part.get("pairs").asInt());
      }
    }
    assertThat(manifest.at("/pairs/kept").asInt()).isEqualTo(kept);
    assertThat(manifest.at("/pairs/deduplicate/left").asInt()).isEqualTo(kept);
    assertThat(manifest.at("/pairs/aligned").asInt()).isEqualTo(kept + all);
    assertThat(manifest.at("/licence/CC0").asInt()).isEqualTo(1);
    assertThat(manifest.at("/settings/filters/boilerplate").asInt()).isEqualTo(4);
    assertThat(manifest.get("version").asText()).isEqualTo(ToolVersion.get());
  }

  private void check(JsonNode said, int pairs) throws IOException {
    Path file = folder.resolve("out").resolve(said.get("name").asText());
    byte[] bytes = Files.readAllBytes(file);
    assertThat(said.get("bytes").asLong()).isEqualTo(bytes.length);
    assertThat(said.get("sha256").asText()).isEqualTo(Hashing.sha256().hashBytes(bytes).toString());
    String text =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
            StandardCharsets.UTF_8);
    boolean isMemory = file.toString().contains(".tmx");
    boolean hasHeader = file.toString().contains(".tsv");
    long lines = text.lines().filter(line -> !isMemory || line.contains("<tu ")).count();
    assertThat(lines).as(file.toString()).isEqualTo(pairs + (hasHeader ? 1 : 0));
  }

  @Test
  void namesDocumentsOfSeveralFoldersByTheirPaths() throws IOException {
    for (String name : List.of("north", "south")) {
      Path here = Files.createDirectory(folder.resolve(name));
      Files.copy(ARTICLES.resolve("rail-link.txt"), here.resolve("news.txt"));
    }
    CorpusSummary summary =
        job(folder.resolve("north"), "out").input(folder.resolve("south")).build().run();
    assertThat(summary.documents()).isEqualTo(2);
    assertThat(lines("out/train.tsv").stream().skip(1).map(line -> line.split("\t", -1)[5]))
        .isNotEmpty()
        .allMatch(id -> id.startsWith(folder.toString()) && id.endsWith("th/news"));
  }

  @Test
  void skipsBrokenDocumentsAndPassesFieldsThrough() throws IOException {
    List<String> broken = new ArrayList<>();
    CorpusProgress progress =
        new CorpusProgress() {
          @Override
          public void aligned(long documents, long all, long pairs) {
            assertThat(all).isEqualTo(9);
          }

          @Override
          public void broken(String reason) {
            broken.add(reason);
          }
        };
    CorpusSummary summary = job(DOCUMENTS, "out").build().with(progress).run();

    assertThat(summary.documents()).isEqualTo(6);
    assertThat(broken).hasSize(3);
    assertThat(broken.get(0)).contains("line 3: found broken JSON");
    assertThat(broken.get(1)).contains("line 5").contains("no member vi");
    assertThat(broken.get(2)).contains("line 6").contains("no JSON object");
    assertThat(lines("out/train.jsonl").get(0))
        .contains("\"licence\":\"CC BY 4.0\"", "\"src_url\":\"https://example.org/en/ferry\"");
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("\"CC BY 4.0\" : 5", "\"CC0\" : 1");
  }

  /** The sixth page with the same line, and the same pair said again with another case. */
  @Test
  void dropsWhatRepeats() throws IOException {
    PairFilters filters = PairFilters.builder().threshold(Criterion.BOILERPLATE, 4).build();
    CorpusSummary summary = job(DOCUMENTS, "out").filters(filters).build().run();

    assertThat(summary.rejected())
        .containsEntry("boilerplate", 5L)
        .containsEntry("duplicate", 1L)
        .containsEntry("near-duplicate", 1L);
    assertThat(lines("out/train.en")).doesNotHaveDuplicates();
    assertThat(lines("out.tsv").stream().filter(line -> line.startsWith("boilerplate\t5")))
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).contains("Follow us for more news."));
  }

  /** Two headings that no built-in word tells from one another. */
  @Test
  void wordsOfTheUsersOwnDecide() throws IOException {
    Path lacquer = Path.of("testdata/corpus/lacquer.tsv");
    Path terms = Path.of("testdata/sessions/input/terms.tsv");
    job(lacquer, "without").build().run();
    job(lacquer, "with").lexicon(terms).build().run();
    assertThat(lines("without/train.en")).hasSize(2).doesNotContain("Curing cabinet");
    assertThat(lines("with/train.en")).hasSize(3).contains("Curing cabinet");
    assertThat(lines("with/train.vi")).contains("Buồng ủ");
    assertThat(files("with").get("manifest.json")).contains("\"" + terms + "\"");
  }

  @Test
  void goesOnWithTheSameWordsOnly() throws IOException {
    Path terms = Files.writeString(folder.resolve("terms.tsv"), "gate\tphai\n");
    CorpusJob.Builder first = job(ARTICLES, "out").lexicon(terms);
    assertThatThrownBy(first.build().with(stopAfter(3))::run).hasMessageContaining("stopped");
    Files.writeString(terms, "gate\tphai\nrace\tmương\n");
    assertThatThrownBy(first.resumed(true).build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other inputs, options or version");
    Files.writeString(terms, "no tab\n");
    assertThatThrownBy(job(ARTICLES, "other").lexicon(terms).build()::run)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("line 1");
    assertThat(folder.resolve("other/manifest.json")).doesNotExist();
  }

  @Test
  void keepsTestSetsOut() throws IOException {
    Path set =
        Files.writeString(folder.resolve("set.txt"), "the ferry resumed ON Friday morning\n");
    CorpusSummary summary = job(DOCUMENTS, "out").exclude(set).build().run();

    assertThat(summary.rejected()).containsEntry("overlap", 2L);
    assertThat(lines("out/train.en")).doesNotContain("The ferry resumed on Friday morning.");
  }

  @Test
  void splitsByDocument() throws IOException {
    job(ARTICLES, "out").split(.2, .2).build().run();
    List<String> documents = new ArrayList<>();
    for (String part : List.of("train", "dev", "test")) {
      List<String> lines = lines("out/" + part + ".tsv");
      assertThat(lines).hasSizeGreaterThan(1);
      documents.addAll(
          lines.stream().skip(1).map(line -> line.split("\t", -1)[5]).distinct().toList());
    }
    assertThat(documents).hasSize(14).doesNotHaveDuplicates();
  }

  /** It would not find room in memory, and stop the run. */
  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    String line = Files.readAllLines(DOCUMENTS).get(0);
    String end = "\"}";
    String longest =
        line.substring(0, line.length() - 1) + ",\"more\":\"" + "x".repeat(LineCursor.LONGEST);
    int most = longest.length() - longest.getBytes(StandardCharsets.UTF_8).length;
    String whole = longest.substring(0, LineCursor.LONGEST + most - end.length()) + end;
    Path documents = folder.resolve("documents.jsonl");
    Files.write(documents, List.of(whole + " ", whole));
    CorpusSummary summary = job(documents, "out").build().run();
    assertThat(summary.documents()).isEqualTo(1);
    assertThat(lines("out.tsv").get(1)).contains("line 1: found more than 8 MB");
  }

  @Test
  void readsListsOfPairs() throws IOException {
    Path list = folder.resolve("pairs.tsv");
    Files.writeString(
        list,
        """
        source\ttarget\tscore
        testdata/articles/exam-season.en.txt\ttestdata/articles/exam-season.vi.txt\t0.98
        testdata/articles/nothing.en.txt\ttestdata/articles/exam-season.vi.txt\t0.98
        testdata/articles/exam-season.en.txt
        """);
    CorpusSummary summary = job(list, "out").build().run();

    assertThat(summary.documents()).isEqualTo(1);
    assertThat(summary.broken()).isEqualTo(2);
    assertThat(lines("out/train.jsonl").get(0)).contains("\"document_score\":\"0.98\"");
    assertThat(lines("out/train.tsv").get(1))
        .startsWith("testdata/articles/exam-season.en.txt\ttestdata/articles/exam-season.vi.txt");
  }

  /** Documents that are all named alike would be one to the split, and one that repeats nothing. */
  @Test
  void takesABlankIdInAListForNone() throws IOException {
    Path list = folder.resolve("pairs.tsv");
    String rail = "testdata/articles/rail-link.txt";
    String flood = "testdata/articles/river-flood.txt";
    Files.write(
        list,
        List.of(
            "id\tsource\ttarget",
            String.join("\t", "", rail, rail),
            String.join("\t", " ", flood, flood)));
    job(list, "out").build().run();
    assertThat(lines("out/train.tsv").stream().skip(1).map(line -> line.split("\t", -1)[5]))
        .contains(rail, flood)
        .allMatch(id -> List.of(rail, flood).contains(id));
  }
}
