package io.github.songngu.export;

import static io.github.songngu.export.BitextFile.bitext;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.export.BitextFile.BeadText;
import io.github.songngu.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmxWriterTest {

  private static final Path CASES = Path.of("testdata/export");

  @ParameterizedTest
  @ValueSource(strings = {"shapes", "hostile", "from-vietnamese", "nothing"})
  void isValidByTheDtd(String name) throws Exception {
    for (String file : List.of("pairs.tmx", "dated.tmx")) {
      TmxFile tmx = TmxFile.parse(Files.readAllBytes(CASES.resolve(name).resolve(file)));
      assertThat(tmx.errors).as("%s/%s", name, file).isEmpty();
    }
  }

  @Test
  void theDtdFindsErrors() throws Exception {
    String good = Files.readString(CASES.resolve("shapes/pairs.tmx"));
    assertThat(errors(good.replace(" adminlang=\"en\"", "")))
        .singleElement()
        .asString()
        .contains("adminlang");
    assertThat(errors(good.replace("sentence", "word"))).isNotEmpty();
    assertThat(errors(good.replace("<body>", "<body><note>b</note>"))).isNotEmpty();
    assertThat(errors(good.replaceAll("(<tuv.*</tuv>\n)", "$1<prop type='x-a'>b</prop>")))
        .as("properties stand before the text")
        .isNotEmpty();
  }

  private static List<String> errors(String tmx) throws Exception {
    return TmxFile.parse(tmx.getBytes(StandardCharsets.UTF_8)).errors;
  }

  @Test
  void okapiReadsTextPropertiesAndNames() throws Exception {
    Path file = CASES.resolve("shapes/pairs.tmx");
    Bitext bitext = BitextFile.read(CASES.resolve("shapes/bitext.txt"));
    List<ITextUnit> units = okapi(file, "en", "vi");
    List<SegmentPair> pairs = bitext.pairs();
    assertThat(units).hasSize(5).hasSameSizeAs(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      ITextUnit unit = units.get(i);
      assertThat(unit.getSource().toString()).isEqualTo(pairs.get(i).source());
      assertThat(unit.getTarget(LocaleId.fromString("vi")).toString())
          .isEqualTo(pairs.get(i).target());
      assertThat(unit.getProperty("x-bead").getValue())
          .isEqualTo(pairs.get(i).bead().shape().toString());
      assertThat(unit.getProperty("x-document").getValue()).isEqualTo("metro line 3");
      assertThat(unit.getName()).matches("[0-9a-f]{32}");
    }
    assertThat(units.get(0).getProperty("x-score").getValue()).isEqualTo("0.9731");
    assertThat(units.get(3).getProperty("x-position").getValue()).isEqualTo("5");
  }

  @Test
  void okapiReadsHostileText() throws Exception {
    Bitext bitext = BitextFile.read(CASES.resolve("hostile/bitext.txt"));
    List<ITextUnit> units = okapi(CASES.resolve("hostile/pairs.tmx"), "en", "vi");
    assertThat(units).hasSize(6);
    assertThat(units.get(0).getSource().toString()).isEqualTo(bitext.pairs().get(0).source());
    assertThat(units.get(2).getTarget(LocaleId.fromString("vi")).toString())
        .isEqualTo(bitext.pairs().get(2).target());
    assertThat(units.get(3).getSource().toString())
        .isEqualTo("bad emoji, nul, bell, shift, delete\u007F, none.");
  }

  @Test
  void okapiReadsTheTagsAskedFor() throws Exception {
    List<ITextUnit> units = okapi(CASES.resolve("shapes/dated.tmx"), "en-US", "vi-VN");
    assertThat(units).hasSize(3);
    assertThat(units.get(0).getTarget(LocaleId.fromString("vi-VN")).toString())
        .isEqualTo("Tuyến mới mở cửa vào tháng 5.");
  }

  private static List<ITextUnit> okapi(Path file, String source, String target) {
    List<ITextUnit> units = new ArrayList<>();
    try (TmxFilter filter = new TmxFilter();
        RawDocument document =
            new RawDocument(
                file.toUri(), "UTF-8", LocaleId.fromString(source), LocaleId.fromString(target))) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          units.add(event.getTextUnit());
        }
      }
    }
    return units;
  }

  @Test
  void headerNamesToolLanguageAndKind() throws Exception {
    TmxFile tmx = TmxFile.parse(write(TmxWriter.builder(), pair("a", "Yes", "Vâng")));
    assertThat(tmx.header)
        .containsEntry("creationtool", "songngu")
        .containsEntry("segtype", "sentence")
        .containsEntry("adminlang", "en")
        .containsEntry("srclang", "en")
        .containsEntry("datatype", "plaintext")
        .doesNotContainKey("creationdate");
    assertThat(tmx.header.get("creationtoolversion")).matches("\\d+\\.\\d+\\.\\d+(-.*)?");
  }

  @Test
  void writesTheDateInUtcIfAsked() throws Exception {
    TmxWriter.Builder builder =
        TmxWriter.builder().creationDate(Instant.parse("2025-04-14T23:59:59.999Z"));
    assertThat(TmxFile.parse(write(builder, pair("a", "Yes", "Vâng"))).header)
        .containsEntry("creationdate", "20250414T235959Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.creationDate(Instant.MAX))
        .withMessageContaining("expected a year of four digits");
  }

  @Test
  void saysOfAUnitThatItWasTranslatedTheOtherWay() throws Exception {
    Bitext back = bitext("b", Language.VIETNAMESE, List.of(bead("Không", "No")));
    TmxFile tmx = TmxFile.parse(write(TmxWriter.builder(), pair("a", "Yes", "Vâng"), back));
    assertThat(tmx.errors).isEmpty();
    assertThat(tmx.header).containsEntry("srclang", "en");
    assertThat(tmx.units.get(0).attributes()).doesNotContainKey("srclang");
    assertThat(tmx.units.get(1).attributes()).containsEntry("srclang", "vi");
    assertThat(tmx.units)
        .extracting(TmxFile.Unit::segments)
        .allSatisfy(segments -> assertThat(segments.keySet()).containsExactly("en", "vi"));
    assertThat(tmx.units.get(1).segments()).containsEntry("en", "No").containsEntry("vi", "Không");
  }

  @Test
  void countsCharactersThatXmlForbids() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxWriter writer = TmxWriter.builder().build(out);
    writer.write(pair("a", "\0a\u0007b", "\uFFFF\uD800c\uDC00"));
    assertThat(writer.illegalCharacters()).isEqualTo(5);
    writer.close();
    assertThat(TmxFile.parse(out.toByteArray()).units.get(0).segments().values())
        .containsExactly("ab", "c");
  }

  @Test
  void writesNoSegmentThatIsBlankWithoutItsControlCharacters() throws Exception {
    TmxFile tmx = TmxFile.parse(write(TmxWriter.builder(), pair("a", "\u0001", "Có")));
    assertThat(tmx.units).isEmpty();
    assertThat(tmx.errors).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "vn", "e n", "fr", "en_US ", "vi-", "-"})
  void refusesTagsThatAreNotOfTheTwoLanguages(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TmxWriter.builder().tags(tag))
        .withMessageContaining("'" + tag + "', expected");
  }

  @Test
  void refusesAScoreThatIsNoProbability() {
    for (double score : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TmxWriter.builder().minScore(score))
          .withMessageContaining(Double.toString(score));
    }
  }

  @Test
  void handsOnTheErrorOfTheStream() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    TmxWriter writer = TmxWriter.builder().build(full);
    String text = "x".repeat(100_000);
    assertThatThrownBy(() -> writer.write(pair("a", text, text)))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThatThrownBy(writer::close).isInstanceOf(IOException.class);
    writer.close();
  }

  @Test
  void closingTwiceEndsTheDocumentOnce() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxWriter writer = TmxWriter.builder().build(out);
    writer.close();
    writer.close();
    assertThat(TmxFile.parse(out.toByteArray()).errors).isEmpty();
  }

  private static BeadText bead(String source, String target) {
    return new BeadText(0.9, List.of(source), List.of(target));
  }

  private static Bitext pair(String id, String english, String vietnamese) {
    return bitext(id, Language.ENGLISH, List.of(bead(english, vietnamese)));
  }

  private static byte[] write(TmxWriter.Builder builder, Bitext... bitexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TmxWriter writer = builder.build(out)) {
      for (Bitext bitext : bitexts) {
        writer.write(bitext);
      }
    }
    return out.toByteArray();
  }
}
