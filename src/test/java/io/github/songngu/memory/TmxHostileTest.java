package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.songngu.read.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are meant to do harm, or have suffered some. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class TmxHostileTest {

  private static final String LAUGHS =
      "<!DOCTYPE tmx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
          + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>";

  @Test
  void expandsNoEntity() {
    assertThatThrownBy(() -> Units.read(LAUGHS + Units.file(Units.unit("&f;", "a"))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unit 1: found '&f;', which is no reference that XML knows");
    assertThatThrownBy(() -> Units.read(LAUGHS + Units.file("<tu tuid=\"&f;\"></tu>")))
        .isInstanceOf(InputException.class);
  }

  @Test
  void opensNoFile(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "secret");
    String entity = "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    assertThatThrownBy(() -> Units.read(entity + Units.file(Units.unit("&x;", "a"))))
        .isInstanceOf(InputException.class);
    String dtd = "<!DOCTYPE tmx SYSTEM \"" + folder.resolve("none.dtd").toUri() + "\">";
    assertThat(Units.read(dtd + Units.file(Units.unit("a", "b"))).units()).hasSize(1);
    String parameter = "<!DOCTYPE tmx [<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\"> %p; ]>";
    assertThat(Units.read(parameter + Units.file(Units.unit("a", "b"))).units()).hasSize(1);
  }

  @Test
  void passesOverDocumentTypesWhateverTheyHold() throws IOException {
    for (String type :
        List.of(
            "<!DOCTYPE tmx>",
            "<!doctype tmx SYSTEM 'a>b.dtd'>",
            "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\""
                + " \"tmx14.dtd\">",
            "<!DOCTYPE tmx [ <!ATTLIST tu x CDATA #IMPLIED\u0001> ]>",
            "<!DOCTYPE tmx [ <!-- ]> --> ]>",
            "<!DOCTYPE tmx [ <!ENTITY x \"]>\"> <?y ]> ?> ] >",
            "<?z ?>\n<!-- <!DOCTYPE -->\n<!DOCTYPE tmx\n[\n<!ELEMENT tmx ANY>\n]>\n<!-- < -->")) {
      assertThat(Units.read(type + Units.file(Units.unit("a", "b"))).units()).as(type).hasSize(1);
    }
  }

  /** What the document type declares is not read, so it is not known, wherever it is used. */
  @Test
  void dropsNoReferenceFromAttributes() {
    for (String type : List.of("", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", "<!DOCTYPE tmx []>")) {
      assertThatThrownBy(
              () -> Units.read(type + "\n<tmx><body>\n<tu tuid=\"x&nbsp;y\"></tu></body></tmx>"))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "test: line 3, unit 1: found '&nbsp;', which is no reference that XML knows;"
                  + " expected well-formed XML");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hi", "sub", "ph", "tu", "tuv", "x", "prop", "seg"})
  void boundsNesting(String element) {
    String open = ("<" + element + ">").repeat(1_000_000);
    assertThatThrownBy(() -> Units.read(Units.file("<tu><tuv xml:lang=\"en\"><seg>" + open)))
        .isInstanceOf(InputException.class);
  }

  @Test
  void keepsCodesThatAreNestedAsDeepAsAllowed() throws IOException {
    String open = "<hi>".repeat(Segment.MAX_DEPTH);
    String close = "</hi>".repeat(Segment.MAX_DEPTH);
    String file = Units.file(Units.unit(open + "a" + close, "b"));
    assertThat(Units.read(Units.write(Units.read(file)))).isEqualTo(Units.read(file));
    assertThatThrownBy(
            () -> Units.read(Units.file(Units.unit("<hi>" + open + close + "</hi>", "b"))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nested too deep");
  }

  /** 200 MB that never end, in the places where a parser would keep them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tmx><body><tu tuid=\"",
        "<tmx><body><tu><tuv xml:lang=\"en\"><seg>",
        "<tmx><body><tu><tuv xml:lang=\"en\"><seg><![CDATA[",
        "<tmx><body><tu><prop type=\"x\">",
        "<tmx><body><!-- ",
        "<tmx><body><tu><",
        "<tmx><body><tu>",
        "<!DOCTYPE tmx [ <!-- ",
        "<!DOCTYPE tmx SYSTEM \"",
        "<tmx a=\"",
      })
  void boundsWhatItKeeps(String begin) {
    assertThatThrownBy(() -> TmxReader.builder().build("long", endless(begin)).next())
        .isInstanceOf(InputException.class)
        .hasMessageMatching("long: line 1(, unit 1)?: found .* (that|which) has no end; .*");
  }

  @Test
  void goesOnBehindAUnitThatIsTooLong() throws IOException {
    String file =
        Units.file(
            Units.unit("a", "b") + Units.unit("c".repeat(200_000), "d") + Units.unit("e", "f"));
    try (TmxReader reader =
        TmxReader.builder()
            .longestUnit(100_000)
            .onBroken(e -> assertThat(e.getMessage()).contains("line 2, unit 2: found a unit that"))
            .build("long", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(Units.all(reader))
          .extracting(unit -> unit.text("vi").orElse(""))
          .containsExactly("b", "f");
      assertThat(reader.unit()).isEqualTo(3);
    }
  }

  /** Behind a broken unit, what begins again and again and never ends is looked for but once. */
  @Test
  void looksForEndsInLinearTime() {
    for (String begin : List.of("<!--", "<![CDATA[", "<!-- <![CDATA[ ")) {
      String file = "<tmx><body><tu>&x;</tu>" + begin.repeat(1_000_000) + Units.unit("a", "b");
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            try (TmxReader reader =
                TmxReader.builder()
                    .onBroken(e -> {})
                    .build(
                        "ends", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
              assertThat(Units.all(reader)).hasSize(1);
            }
          });
    }
  }

  private static InputStream endless(String begin) {
    byte[] block = "xxxxxxxx".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new java.util.ArrayList<>();
    parts.add(new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < 200; i++) {
      parts.add(new ByteArrayInputStream(block));
    }
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  /** Whatever is done to a file, it is read or refused, and nothing else happens. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void damagedFilesAreReadOrRefused(int seed) throws IOException {
    Random random = new Random(seed);
    for (Path file : TmxOriginsTest.files()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < 12; i++) {
        byte[] damaged = bytes.clone();
        for (int hit = random.nextInt(4); hit >= 0; hit--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        readOrRefuse(damaged);
      }
    }
  }

  private static void readOrRefuse(byte[] file) throws IOException {
    try (TmxReader reader =
        TmxReader.builder().onBroken(e -> {}).build("damaged", new ByteArrayInputStream(file))) {
      List<TranslationUnit> units = Units.all(reader);
      Units.Memory memory = new Units.Memory(reader.header(), units);
      assertThat(Units.read(Units.write(memory)).units()).hasSizeLessThanOrEqualTo(units.size());
    } catch (InputException e) {
      assertThat(e.getMessage()).startsWith("damaged: ");
    }
  }
}
