package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random units are the same after they were written and read. */
class TmxRoundTripTest {

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unitsComeBackAsTheyWere(int seed) throws IOException {
    RandomUnits random = new RandomUnits(seed);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      units.add(random.unit());
    }
    MemoryHeader header =
        MemoryHeader.of("t", "1", "en").withAttribute("creationid", random.text());
    Units.Memory memory = new Units.Memory(header, units);
    byte[] written = Units.write(memory);
    assertThat(Units.read(written)).isEqualTo(memory);
    assertThat(Units.write(Units.read(written))).isEqualTo(written);
  }

  /** Other formats and callers may say twice what XML says once. */
  @Test
  void leavesOutAttributesThatTheElementHasByItself() throws IOException {
    Map<String, String> twice =
        Map.of("xml:lang", "vi", "lang", "vi", "type", "y", "changeid", "z");
    Annotation property = new Annotation.Property("x", "1", Map.of("type", "y"));
    Variant variant = new Variant("en", twice, List.of(property), Segment.of("a"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxUnitWriter writer = new TmxUnitWriter(out, MemoryHeader.of("t", "1", "en"));
    writer.write(TranslationUnit.of(variant));
    writer.close();
    assertThat(writer.losses()).isEqualTo(Map.of(Loss.ATTRIBUTE, 4L));
    assertThat(Units.read(out.toByteArray()).units())
        .containsExactly(
            TranslationUnit.of(
                new Variant(
                    "en",
                    Map.of("changeid", "z"),
                    List.of(Annotation.Property.of("x", "1")),
                    Segment.of("a"))));
  }

  @Test
  void leavesOutWhatXmlForbidsAndCountsIt() throws IOException {
    TranslationUnit unit =
        TranslationUnit.of(Variant.of("en", "a\0b\u000B\uD83Dc\uFFFF\uDE00d\uD83D\uDE00"))
            .withId("x\u0001");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxUnitWriter writer = new TmxUnitWriter(out, MemoryHeader.of("t", "1", "en"));
    writer.write(unit);
    writer.write(TranslationUnit.of());
    writer.close();
    assertThat(writer.losses()).isEqualTo(Map.of(Loss.UNIT, 1L, Loss.CHARACTER, 6L));
    TranslationUnit read = Units.read(out.toByteArray()).units().get(0);
    assertThat(read.text("en")).contains("abcd\uD83D\uDE00");
    assertThat(read.id()).contains("x");
  }
}
