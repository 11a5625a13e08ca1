package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.read.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the formats hold comes back from them. */
class FormatsTest {

  private static final MemoryHeader HEADER = MemoryHeader.of("t", "1", "en");
  private static final TagPair TAGS = TagPair.ENGLISH_VIETNAMESE;

  static List<Path> files() throws IOException {
    return TmxOriginsTest.files();
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  private static List<TranslationUnit> random(int seed) {
    RandomUnits random = new RandomUnits(seed);
    return Stream.generate(random::unit).limit(20).toList();
  }

  private static byte[] write(MemoryFormat format, List<TranslationUnit> units) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryWriter writer = format.writer(List.<OutputStream>of(out), HEADER, TAGS)) {
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
    }
    return out.toByteArray();
  }

  private static List<TranslationUnit> read(MemoryFormat format, byte[]... files)
      throws IOException {
    List<InputStream> in = new ArrayList<>();
    for (byte[] file : files) {
      in.add(new ByteArrayInputStream(file));
    }
    try (MemoryReader reader = format.reader("test", in, TAGS)) {
      return Units.all(reader);
    }
  }

  private static List<TranslationUnit> read(MemoryFormat format, String file) throws IOException {
    return read(format, file.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("files")
  void jsonlHoldsAllOfAUnit(Path file) throws IOException {
    List<TranslationUnit> units = Units.read(Files.readAllBytes(file)).units();
    assertThat(read(MemoryFormat.JSONL, write(MemoryFormat.JSONL, units))).isEqualTo(units);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jsonlHoldsAllOfRandomUnits(int seed) throws IOException {
    List<TranslationUnit> units = random(seed);
    assertThat(read(MemoryFormat.JSONL, write(MemoryFormat.JSONL, units))).isEqualTo(units);
  }

  @Test
  void jsonlIsThatOfTrainingTools() throws IOException {
    TranslationUnit unit =
        TranslationUnit.of(Variant.of("en", "Hello."), Variant.of("vi", "Chào \"bạn\".\n"))
            .withId("7")
            .withProperty("x-document", "a")
            .withProperty("x-bead", "1-1")
            .withProperty("x-score", "0.9");
    assertThat(new String(write(MemoryFormat.JSONL, List.of(unit)), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"id\":\"7\",\"document\":\"a\",\"translation\":{\"en\":\"Hello.\","
                + "\"vi\":\"Chào \\\"bạn\\\".\\n\"},\"score\":0.9,\"bead\":\"1-1\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TSV", "JSONL"})
  void memoriesOfFormatsWithoutHeadNameTheirMaker(MemoryFormat format) throws IOException {
    byte[] file = write(format, random(1));
    try (MemoryReader reader =
        format.reader("test", List.of(new ByteArrayInputStream(file)), TAGS)) {
      assertThat(reader.header().attributes())
          .containsEntry("creationtool", "songngu")
          .containsEntry("creationtoolversion", ToolVersion.get());
      assertThat(ToolVersion.get()).matches("\\d+\\..*");
    }
  }

  @Test
  void jsonlOfOthersIsRead() throws IOException {
    List<TranslationUnit> units =
        read(
            MemoryFormat.JSONL,
            "{\"translation\":{\"en\":\"a\",\"vi\":null,\"fr\":\"b\"},\"url\":\"https://x\","
                + "\"n\":3,\"tags\":[1],\"score\":1e-3}\n\n");
    assertThat(units)
        .containsExactly(
            new TranslationUnit(
                Map.of(),
                List.of(
                    Annotation.Property.of("x-score", "1e-3"),
                    Annotation.Property.of("x-url", "https://x"),
                    Annotation.Property.of("x-n", "3")),
                List.of(Variant.of("en", "a"), Variant.of("fr", "b"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "[]",
        "{}",
        "{\"translation\":[]}",
        "{\"translation\":{\"en\":{}}}",
        "{\"translation\":{}} {}",
        "{\"variants\":[1]}",
        "{\"variants\":[{\"content\":[{\"code\":\"b\"}]}]}",
        "{\"translation\":{}",
      })
  void whatIsNoUnitOfJsonlIsRefusedWithItsLine(String line) {
    assertThatThrownBy(() -> read(MemoryFormat.JSONL, "{\"translation\":{}}\n" + line))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("test: line 2: found ");
  }

  @Test
  void jsonThatIsNestedDeepIsRefused() {
    String deep = "{\"content\":[".repeat(100_000);
    assertThatThrownBy(() -> read(MemoryFormat.JSONL, "{\"variants\":[" + deep))
        .isInstanceOf(InputException.class);
    String codes = "{\"code\":\"hi\",\"content\":[".repeat(90) + "]}".repeat(90);
    assertThatThrownBy(
            () -> read(MemoryFormat.JSONL, "{\"variants\":[{\"content\":[" + codes + "]}]}"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nested too deep");
  }

  /** Valid by the schemas of the standard and by Okapi's reader, which checks references too. */
  @ParameterizedTest
  @MethodSource("files")
  void xliffIsValidAndHoldsTextCodesAndProperties(Path file) throws Exception {
    List<TranslationUnit> units =
        Units.read(Files.readAllBytes(file)).units().stream()
            .filter(unit -> unit.variant("en").isPresent() && unit.variant("vi").isPresent())
            .toList();
    byte[] xliff = write(MemoryFormat.XLIFF, units);
    assertIsValid(xliff);
    List<TranslationUnit> read = read(MemoryFormat.XLIFF, xliff);
    assertThat(read).hasSameSizeAs(units);
    for (int i = 0; i < units.size(); i++) {
      assertSame(units.get(i), read.get(i));
    }
  }

  private static void assertSame(TranslationUnit unit, TranslationUnit read) {
    assertThat(read.attributes()).isEqualTo(unit.attributes());
    assertThat(read.annotations()).containsExactlyInAnyOrderElementsOf(plain(unit.annotations()));
    for (String tag : List.of("en", "vi")) {
      Variant before = unit.variant(tag).orElseThrow();
      Variant after = read.variant(tag).orElseThrow();
      assertThat(after.text()).isEqualTo(before.text());
      assertThat(after.segment().nativeText()).isEqualTo(before.segment().nativeText());
      assertThat(after.attributes()).isEqualTo(before.attributes());
      assertThat(after.annotations())
          .containsExactlyInAnyOrderElementsOf(plain(before.annotations()));
    }
  }

  private static List<Annotation> plain(List<Annotation> annotations) {
    return annotations.stream()
        .<Annotation>map(
            annotation ->
                annotation instanceof Annotation.Property property
                    ? Annotation.Property.of(property.type(), property.text())
                    : Annotation.Note.of(((Annotation.Note) annotation).text()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void xliffOfRandomUnitsIsValid(int seed) throws Exception {
    byte[] xliff = write(MemoryFormat.XLIFF, random(seed));
    assertIsValid(xliff);
    List<TranslationUnit> read = read(MemoryFormat.XLIFF, xliff);
    assertThat(write(MemoryFormat.XLIFF, read)).asString(StandardCharsets.UTF_8).isNotEmpty();
    List<TranslationUnit> again = read(MemoryFormat.XLIFF, write(MemoryFormat.XLIFF, read));
    assertThat(again).isEqualTo(read);
  }

  /** What was there and is not read back is counted, and nothing else is. */
  @ParameterizedTest
  @MethodSource("files")
  void whatIsLostIsCounted(Path file) throws IOException {
    List<TranslationUnit> units = Units.read(Files.readAllBytes(file)).units();
    for (MemoryFormat format : List.of(MemoryFormat.TSV, MemoryFormat.XLIFF, MemoryFormat.JSONL)) {
      assertLossesAreCounted(format, units);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsLostOfRandomUnitsIsCounted(int seed) throws IOException {
    for (MemoryFormat format : List.of(MemoryFormat.TSV, MemoryFormat.XLIFF, MemoryFormat.JSONL)) {
      assertLossesAreCounted(format, random(seed));
    }
  }

  /** Two regions of one language are no translation of one another. */
  @Test
  void unitsInOneLanguageAreNoneForTmx() throws IOException {
    String line = "{\"translation\":{\"en-US\":\"Color.\",\"en-GB\":\"Colour.\"}}";
    List<Loss> lost = new ArrayList<>();
    try (TranslatedUnits units =
        new TranslatedUnits(
            MemoryFormat.JSONL.reader(
                "colors",
                List.of(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))),
                TAGS),
            lost::add)) {
      assertThat(units.next()).isNull();
    }
    assertThat(lost).containsExactly(Loss.UNIT);
  }

  /** The languages of an XLIFF file are those of its first unit. */
  @Test
  void regionsThatChangeAreLostInXliff() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryWriter writer = MemoryFormat.XLIFF.writer(List.of(out), HEADER, TAGS)) {
      for (String region : List.of("en-US", "en-GB", "en-US")) {
        writer.write(TranslationUnit.of(Variant.of(region, "One."), Variant.of("vi", "Một.")));
      }
      assertThat(writer.losses()).isEqualTo(Map.of(Loss.ATTRIBUTE, 1L));
    }
  }

  private static void assertLossesAreCounted(MemoryFormat format, List<TranslationUnit> units)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MemoryWriter writer = format.writer(List.of(out), HEADER, TAGS);
    List<TranslationUnit> held = new ArrayList<>();
    for (TranslationUnit unit : units) {
      long before = writer.losses().getOrDefault(Loss.UNIT, 0L);
      writer.write(unit);
      if (writer.losses().getOrDefault(Loss.UNIT, 0L) == before) {
        held.add(unit);
      }
    }
    writer.close();
    List<TranslationUnit> read = read(format, out.toByteArray());
    Map<Loss, Long> lost = new HashMap<>(writer.losses());
    assertThat(lost.getOrDefault(Loss.UNIT, 0L)).isEqualTo(units.size() - read.size());
    Map<Loss, Long> missing = parts(held);
    parts(read).forEach((kind, number) -> missing.merge(kind, -number, Long::sum));
    missing.values().removeIf(number -> number == 0);
    lost.keySet().removeAll(List.of(Loss.UNIT, Loss.CHARACTER, Loss.ATTRIBUTE));
    assertThat(missing).as("%s", format).isEqualTo(lost);
  }

  private static Map<Loss, Long> parts(List<TranslationUnit> units) {
    Map<Loss, Long> parts = new HashMap<>();
    for (TranslationUnit unit : units) {
      parts.merge(Loss.VARIANT, (long) unit.variants().size(), Long::sum);
      count(unit.annotations(), parts);
      for (String tag : List.of("en", "vi")) {
        unit.variant(tag).ifPresent(variant -> count(variant, parts));
      }
    }
    return parts;
  }

  private static void count(Variant variant, Map<Loss, Long> parts) {
    LossCount codes = new LossCount();
    codes.addCodes(variant.segment().content());
    codes.counts().forEach((kind, number) -> parts.merge(kind, number, Long::sum));
    count(variant.annotations(), parts);
  }

  private static void count(List<Annotation> annotations, Map<Loss, Long> parts) {
    for (Annotation annotation : annotations) {
      Loss kind = annotation instanceof Annotation.Note ? Loss.NOTE : Loss.PROPERTY;
      parts.merge(kind, 1L, Long::sum);
    }
  }

  @Test
  void xliffOfNothingIsValid() throws Exception {
    byte[] xliff = write(MemoryFormat.XLIFF, List.of());
    assertIsValid(xliff);
    assertThat(read(MemoryFormat.XLIFF, xliff)).isEmpty();
  }

  private static void assertIsValid(byte[] xliff) throws Exception {
    schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(xliff)));
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(xliff));
      while (reader.hasNext()) {
        reader.next();
      }
    }
  }

  private static Schema schema() throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    return factory.newSchema(
        new StreamSource[] {
          source("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd"),
          source("xliff_core_2.0.xsd"),
          source("modules/metadata.xsd")
        });
  }

  private static StreamSource source(String name) {
    return new StreamSource(
        Objects.requireNonNull(XLIFFReader.class.getResource("/net/sf/okapi/lib/xliff2/" + name))
            .toString());
  }

  @Test
  void xliffUnitsWithoutNameKeepTheirId() throws IOException {
    String unit =
        "<unit id='%s'><segment><source>Rain.</source><target>Mưa.</target></segment></unit>";
    List<TranslationUnit> units =
        read(
            MemoryFormat.XLIFF,
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en'"
                + " trgLang='vi'><file id='menu'>"
                + unit.formatted("u1")
                + unit.formatted("rain")
                + "</file><file id='help'>"
                + unit.formatted("rain")
                + "</file></xliff>");
    assertThat(units)
        .extracting(each -> each.id().orElse("none"))
        .containsExactly("none", "rain", "help/rain");
    assertThat(read(MemoryFormat.XLIFF, write(MemoryFormat.XLIFF, units))).isEqualTo(units);
  }

  @Test
  void xliffOfOthersIsRead() throws IOException {
    List<TranslationUnit> units =
        read(
            MemoryFormat.XLIFF,
            """
            <?xml version="1.0"?>
            <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en-US"
                trgLang="vi-VN"><x:file id="f"><x:group id="g"><x:unit id="u" name="n">
            <x:notes><x:note>Ghi chú</x:note></x:notes>
            <x:originalData><x:data id="b">&lt;b&gt;</x:data><x:data id="e"><x:cp hex="0007"/></x:data></x:originalData>
            <x:segment><x:source>A <x:pc id="1" dataRefStart="b" dataRefEnd="e">bold</x:pc> <x:mrk id="m" type="term">word</x:mrk><x:cp hex="0001"/></x:source>
            <x:target>Từ <x:pc id="1" dataRefStart="b" dataRefEnd="e">đậm</x:pc></x:target></x:segment>
            <x:ignorable><x:source> </x:source></x:ignorable>
            <x:segment><x:source>No target.</x:source></x:segment>
            <x:segment><x:source>Two.</x:source><x:target>Hai.</x:target></x:segment>
            </x:unit></x:group></x:file></x:xliff>
            """);
    assertThat(units).hasSize(2);
    TranslationUnit unit = units.get(0);
    assertThat(unit.text("en")).contains("A bold word\u0001");
    assertThat(unit.variants().get(0).language()).isEqualTo("en-US");
    assertThat(unit.variants().get(1).segment().nativeText()).isEqualTo("Từ <b>đậm\u0007");
    assertThat(unit.annotations()).containsExactly(Annotation.Note.of("Ghi chú"));
    assertThat(units).extracting(each -> each.id().orElse("")).containsExactly("n", "n-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "<tmx/>",
        "<xliff version='1.2'/>",
        "<xliff version='2.1' srcLang='en' trgLang='en'/>",
        "<xliff version='2.1' srcLang='en' trgLang='vi'><file><unit><segment>",
        "<xliff version='2.1' srcLang='en' trgLang='vi'><file><unit><segment></unit>",
        "<xliff version='2.1' srcLang='en' trgLang='vi'><unit><source>&nbsp;</source></unit></xliff>"
      })
  void whatIsNoXliffIsRefused(String file) {
    assertThatThrownBy(() -> read(MemoryFormat.XLIFF, file))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("test: line 1: found ");
  }

  @Test
  void xliffThatIsNestedDeepIsRefused() {
    String deep = "<mrk id='1'>".repeat(1_000_000);
    assertThatThrownBy(
            () ->
                read(
                    MemoryFormat.XLIFF,
                    "<xliff version='2.1' srcLang='en' trgLang='vi'><unit><source>" + deep))
        .isInstanceOf(InputException.class);
  }

  @Test
  void tsvHoldsAPairALine() throws IOException {
    TranslationUnit unit =
        TranslationUnit.of(Variant.of("vi", "Chào\tbạn.\n"), Variant.of("en-US", "Hello\u2028."))
            .withId("7")
            .withProperty("x-score", "0.9");
    byte[] tsv = write(MemoryFormat.TSV, List.of(unit, TranslationUnit.of(Variant.of("en", "a"))));
    assertThat(new String(tsv, StandardCharsets.UTF_8))
        .isEqualTo("source\ttarget\tscore\tbead\tdocument\tid\nHello .\tChào bạn. \t0.9\t\t\t7\n");
    assertThat(read(MemoryFormat.TSV, tsv))
        .containsExactly(
            TranslationUnit.of(Variant.of("en", "Hello ."), Variant.of("vi", "Chào bạn. "))
                .withId("7")
                .withProperty("x-score", "0.9"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Hello.|Chào.',                                    'Hello.', 'Chào.', ''
          'Hello.|Chào.|0.5|1-1|doc',                        'Hello.', 'Chào.', 0.5
          'source|target|score/Hello.|Chào.|0.5',            'Hello.', 'Chào.', 0.5
          'src_url|trg_url|src_text|trg_text/a|b|Hi|Chào',   'Hi',     'Chào.', ''
          'target|source/Chào.|Hello.',                      'Hello.', 'Chào.', ''
          'vi|en/Chào.|Hello.',                              'Hello.', 'Chào.', ''
          'vi|en|score/Chào.|Hello.|0.5',                    'Hello.', 'Chào.', 0.5
          'en|fr/Chào.|Hello.',                              'en',     'fr',    ''
          """)
  void tsvOfOthersIsRead(String file, String english, String vietnamese, String score)
      throws IOException {
    TranslationUnit unit =
        read(MemoryFormat.TSV, file.replace('|', '\t').replace('/', '\n') + "\n").get(0);
    assertThat(unit.text("en")).contains(english);
    assertThat(unit.text("vi").orElse("") + ".").startsWith(vietnamese);
    assertThat(unit.property("x-score").orElse("")).isEqualTo(score);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u3000 "})
  void aBlankTextIsNone(String blank) throws IOException {
    List<TranslationUnit> english = List.of(TranslationUnit.of(Variant.of("en", "a")));
    assertThat(read(MemoryFormat.TSV, "a\t" + blank + "\n")).isEqualTo(english);
    assertThat(
            read(MemoryFormat.JSONL, "{\"translation\":{\"en\":\"a\",\"vi\":\"" + blank + "\"}}"))
        .isEqualTo(english);
    byte[] line = (blank + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(read(MemoryFormat.MOSES, "a\n".getBytes(StandardCharsets.UTF_8), line))
        .isEqualTo(english);
    assertThat(read(MemoryFormat.MOSES, line, line)).containsExactly(TranslationUnit.of());
  }

  @Test
  void tmxOfOtherFormatsHasTextInTwoLanguages() throws IOException {
    Variant english = Variant.of("en", "a");
    Variant code =
        new Variant(
            "vi",
            Map.of(),
            List.of(),
            new Segment(List.of(Inline.Code.of(Inline.Kind.PLACEHOLDER))));
    List<TranslationUnit> units =
        List.of(
            TranslationUnit.of(english),
            TranslationUnit.of(english, Variant.of("EN", "b")),
            TranslationUnit.of(english, Variant.of("vi", " ")),
            TranslationUnit.of(english, Variant.of("vi", "b"), Variant.of("fr", "")),
            TranslationUnit.of(english, code));
    List<Loss> lost = new ArrayList<>();
    byte[] file = write(MemoryFormat.JSONL, units);
    try (MemoryReader reader =
        new TranslatedUnits(
            MemoryFormat.JSONL.reader("test", List.of(new ByteArrayInputStream(file)), TAGS),
            lost::add)) {
      assertThat(Units.all(reader))
          .containsExactly(
              TranslationUnit.of(english, Variant.of("vi", "b")),
              TranslationUnit.of(english, code));
      assertThat(reader.unit()).isEqualTo(5);
    }
    assertThat(lost).containsExactly(Loss.UNIT, Loss.UNIT, Loss.UNIT, Loss.VARIANT);
  }

  @Test
  void aLineOfOneColumnIsRefused() {
    assertThatThrownBy(() -> read(MemoryFormat.TSV, "a\tb\nonly\n"))
        .isInstanceOf(InputException.class)
        .hasMessage("test: line 2: found 1 column; expected two at least, parted by tabs");
  }

  @Test
  void mosesFilesAreOfTheSameLength() throws IOException {
    byte[] one = "a\nb\n".getBytes(StandardCharsets.UTF_8);
    byte[] other = "c\nd\n".getBytes(StandardCharsets.UTF_8);
    assertThat(read(MemoryFormat.MOSES, one, other))
        .extracting(unit -> unit.text("en").orElse("") + unit.text("vi").orElse(""))
        .containsExactly("ac", "bd");
    assertThatThrownBy(() -> read(MemoryFormat.MOSES, one, "c\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "test.vi: line 2: found the end of the file; expected as many lines as test.en has");
  }

  @ParameterizedTest
  @CsvSource({
    "a.tmx, TMX",
    "a.TMX.gz, TMX",
    "a.tsv, TSV",
    "a.jsonl.gz, JSONL",
    "b.moses, MOSES",
    "a.xlf, XLIFF",
    "a.xliff, XLIFF",
    "a.txt, ",
    "tmx, "
  })
  void formatsAreToldByTheEnding(Path file, MemoryFormat format) {
    assertThat(MemoryFormat.of(file).orElse(null)).isEqualTo(format);
  }
}
