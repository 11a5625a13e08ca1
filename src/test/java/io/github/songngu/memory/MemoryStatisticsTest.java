package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryStatisticsTest {

  private static MemoryStatistics of(List<TranslationUnit> units) throws IOException {
    byte[] file = Units.write(new Units.Memory(MemoryHeader.of("t", "1", "en"), units));
    try (MemoryReader reader = TmxReader.builder().build("test", new ByteArrayInputStream(file))) {
      return MemoryStatistics.of(reader);
    }
  }

  private static TranslationUnit unit(String english, String vietnamese) {
    return TranslationUnit.of(Variant.of("en", english), Variant.of("vi", vietnamese));
  }

  /** A step of the histogram holds its lower end and not its upper one; the last holds both. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0999, 0",
    "0.1, 1",
    "0.5, 5",
    "0.8999, 8",
    "0.9, 9",
    "0.9999, 9",
    "1, 9",
    "1.0, 9",
    "-0.1, ",
    "1.0001, ",
    "NaN, ",
    "cao, ",
  })
  void scoresFallIntoTenSteps(String score, Integer step) throws IOException {
    MemoryStatistics all = of(List.of(unit("Rain.", "Mưa.").withProperty("x-score", score)));
    List<Long> expected = new ArrayList<>(java.util.Collections.nCopies(10, 0L));
    if (step != null) {
      expected.set(step, 1L);
    }
    assertThat(all.scores()).isEqualTo(expected);
    assertThat(all.scored()).isEqualTo(step == null ? 0 : 1);
  }

  @Test
  void countsCharactersAndSyllablesAsPeopleDo() throws IOException {
    MemoryStatistics all =
        of(List.of(unit("Rain  fell\n\tin Huế.", "Huế mưa 😀."), unit(" \u00A0", "Mưa.")));
    assertThat(all.languages())
        .isEqualTo(
            Map.of(
                "en", new MemoryStatistics.Language(2, 1, 21, 4, 19),
                "vi", new MemoryStatistics.Language(2, 0, 14, 4, 10)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void duplicatesAndOtherTranslationsAreWhatSetsSay(int seed) throws IOException {
    Random random = new Random(seed);
    List<TranslationUnit> units = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Map<String, Set<String>> sources = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      String english = "s" + random.nextInt(20);
      String vietnamese = "t" + random.nextInt(5);
      units.add(unit(english, vietnamese));
      texts.add(english + "|" + vietnamese);
      sources.computeIfAbsent(english, key -> new HashSet<>()).add(vietnamese);
    }
    MemoryStatistics all = of(units);
    assertThat(all.units()).isEqualTo(200);
    assertThat(all.duplicates()).isEqualTo(200 - texts.size());
    assertThat(all.alternatives()).isEqualTo(texts.size() - sources.size());
  }
}
