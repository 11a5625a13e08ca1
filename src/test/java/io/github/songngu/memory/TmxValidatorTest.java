package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.export.TmxFile;
import io.github.songngu.memory.Finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class TmxValidatorTest {

  private static final Path VARIANTS = Path.of("testdata/tmx/variants");
  private static final LocaleId VIETNAMESE = LocaleId.fromString("vi");

  /** A row of {@code table.tsv}. */
  record Variant(Path file, Map<String, String> verdicts) {
    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static List<Variant> variants() throws IOException {
    List<String> lines =
        Files.readAllLines(VARIANTS.resolve("table.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    String[] columns = lines.get(0).split("\t", -1);
    List<Variant> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> verdicts = new HashMap<>();
      for (int i = 1; i < columns.length; i++) {
        verdicts.put(columns[i], cells[i]);
      }
      rows.add(new Variant(VARIANTS.resolve(cells[0]), verdicts));
    }
    return rows;
  }

  @Test
  void theTableHasEveryVariant() throws IOException {
    try (Stream<Path> files = Files.list(VARIANTS)) {
      assertThat(files.filter(file -> file.toString().endsWith(".tmx")))
          .hasSizeGreaterThanOrEqualTo(15)
          .containsExactlyInAnyOrderElementsOf(variants().stream().map(Variant::file).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void saysWhatTheTableSays(Variant variant) throws IOException {
    List<Finding> errors =
        findings(Files.readAllBytes(variant.file)).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    assertThat(errors.isEmpty() ? "ok" : "error")
        .as("%s", errors)
        .isEqualTo(variant.verdicts.get("songngu"));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void aValidatingParserSaysWhatTheTableSays(Variant variant) throws Exception {
    assertThat(isValid(Files.readAllBytes(variant.file)) ? "ok" : "error")
        .isEqualTo(variant.verdicts.get("dtd"));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void okapiDoesWhatTheTableSays(Variant variant) {
    assertThat(okapi(variant.file)).isEqualTo(variant.verdicts.get("okapi"));
  }

  private static String okapi(Path file) {
    int translated = 0;
    try (TmxFilter filter = new TmxFilter();
        RawDocument document =
            new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString("en"), VIETNAMESE)) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit() && event.getTextUnit().getTarget(VIETNAMESE) != null) {
          translated++;
        }
      }
    } catch (RuntimeException e) {
      // Which exception it is depends on the parser that stands first in the class path.
      return "error";
    }
    return translated > 0 ? "ok" : "nothing";
  }

  private static boolean isValid(byte[] file) throws Exception {
    try {
      // A parser that validates demands a DOCTYPE, which --dtdvalid does not.
      String text = new String(file, StandardCharsets.UTF_8);
      boolean bare = text.startsWith("<?xml") && !text.contains("<!DOCTYPE");
      String whole = text.replaceFirst("\\?>", "?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
      return TmxFile.parse(bare ? whole.getBytes(StandardCharsets.UTF_8) : file).errors.isEmpty();
    } catch (SAXException e) {
      return false;
    }
  }

  private static List<Finding> findings(byte[] file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    TmxValidator.validate("test", new ByteArrayInputStream(file), findings::add);
    return findings;
  }

  /** A case of {@code findings.txt}: a file and all that is to be said of it. */
  record Case(String rule, String file, List<String> expected) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : Files.readString(Path.of("testdata/tmx/findings.txt")).split("\n\n", -1)) {
      List<String> lines = block.lines().toList();
      if (lines.size() > 1 && lines.get(1).startsWith("<")) {
        List<String> body = lines.stream().filter(line -> line.startsWith("<")).toList();
        String text = String.join("\n", body);
        String file = text.contains("<tmx") ? text : Units.file("\n" + text + "\n");
        cases.add(
            new Case(
                lines.get(0).substring(2),
                file,
                lines.stream()
                    .filter(line -> line.startsWith("! "))
                    .map(l -> l.substring(2))
                    .toList()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysAllThatIsWrong(Case example) throws IOException {
    String file = example.file.replace("␡", "\u007F").replace("␋", "\u000B");
    assertThat(findings(file.getBytes(StandardCharsets.UTF_8)))
        .extracting(
            finding ->
                finding.line()
                    + ": unit "
                    + finding.unit()
                    + ": "
                    + (finding.severity() == Severity.WARNING ? "warning: " : "")
                    + finding.reason())
        .isEqualTo(example.expected);
  }

  @Test
  void countsUnitsErrorsAndWarnings() throws IOException {
    String file =
        Units.file(
            Units.unit("a", "b")
                + Units.unit("a&b", "b")
                + Units.unit("a", "").replace("<tu>", "<tu tuid=\"a b\">"));
    assertThat(
            TmxValidator.validate(
                "test", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), f -> {}))
        .isEqualTo(new TmxValidator.Summary(3, 2, 1));
  }

  /** Our table of rules and a parser that reads the DTD judge alike, whatever is done to a file. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void judgesStructureAsTheDtdDoes(int seed) throws Exception {
    Random random = new Random(seed);
    int bad = 0;
    int all = 0;
    for (Path file : TmxOriginsTest.files()) {
      for (int i = 0; i < 10; i++) {
        byte[] valid = Units.write(Units.read(Files.readAllBytes(file)));
        byte[] changed = new Mutation(random).apply(valid, random.nextInt(3));
        boolean isValid = isValid(changed);
        assertThat(breaksNoRule(changed))
            .as("%s", new String(changed, StandardCharsets.UTF_8))
            .isEqualTo(isValid);
        all++;
        bad += isValid ? 0 : 1;
      }
    }
    assertThat(bad).as("of %s", all).isBetween(all / 5, all * 4 / 5);
  }

  private static boolean breaksNoRule(byte[] file) throws IOException {
    List<String> errors = new ArrayList<>();
    try (TmxReader reader =
        TmxReader.builder()
            .rules(new TmxRules((line, reason) -> errors.add(reason)))
            .onBroken(e -> errors.add(e.getMessage()))
            .build("test", new ByteArrayInputStream(file))) {
      Units.all(reader);
    } catch (io.github.songngu.read.InputException e) {
      errors.add(e.getMessage());
    }
    return errors.isEmpty();
  }
}
