package io.github.songngu.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.memory.Annotation;
import io.github.songngu.memory.MemoryCleaner;
import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryHeader;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TranslationUnit;
import io.github.songngu.memory.UnitFilter;
import io.github.songngu.memory.UnitPair;
import io.github.songngu.memory.Variant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters of a corpus do to a memory what they do to a corpus. */
class MemoryFiltersTest {

  private static final TagPair TAGS = TagPair.ENGLISH_VIETNAMESE;
  private static final PairFilters DEFAULTS = PairFilters.ofDefaults();

  static List<String[]> cases() throws IOException {
    return FilterCasesTest.cases();
  }

  private static Optional<UnitFilter.Reason> reject(List<UnitFilter> filters, UnitPair pair) {
    return filters.stream().flatMap(filter -> filter.reject(pair).stream()).findFirst();
  }

  private static UnitPair pair(String source, String target) {
    return new UnitPair("", source, target, OptionalDouble.empty());
  }

  @ParameterizedTest(name = "{0}: {1} | {2}")
  @MethodSource("cases")
  void rejectForTheReasonsOfACorpus(String unused, String english, String vietnamese) {
    Optional<Rejection> expected = DEFAULTS.reject(new TextPair(english, vietnamese, 1));
    assertThat(reject(MemoryFilters.of(DEFAULTS, TAGS), pair(english, vietnamese)))
        .map(UnitFilter.Reason::code)
        .isEqualTo(expected.map(Rejection::code));
    TagPair swapped = new TagPair("vi-VN", "en-US");
    assertThat(reject(MemoryFilters.of(DEFAULTS, swapped), pair(vietnamese, english)))
        .map(UnitFilter.Reason::code)
        .isEqualTo(expected.map(Rejection::code));
  }

  @Test
  void sayWhatWasMeasured() {
    UnitPair doubtful = new UnitPair("7", "It is cold.", "Trời lạnh.", OptionalDouble.of(.12345));
    assertThat(reject(MemoryFilters.of(DEFAULTS, TAGS), doubtful))
        .contains(new UnitFilter.Reason("score", "0.1235", "0.6"));
  }

  @ParameterizedTest
  @CsvSource({
    "-3, score",
    "0.5, score",
    "0.6, -",
    "7, -",
    ", -",
  })
  void aUnitWithoutAScorePassesAndStrangeOnesAreTakenForTheNearest(Double score, String reason) {
    OptionalDouble known = score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    UnitPair pair = new UnitPair("", "It is cold.", "Trời lạnh.", known);
    assertThat(reject(MemoryFilters.of(DEFAULTS, TAGS), pair).map(UnitFilter.Reason::code))
        .isEqualTo(reason.equals("-") ? Optional.empty() : Optional.of(reason));
  }

  @Test
  void otherLanguagesAreNotMeasuredByOurs() {
    TagPair french = new TagPair("en", "fr");
    UnitPair pair = pair("The bridge opens on 2 May 2025.", "Le pont ouvre le 2 mai prochain.");
    assertThat(reject(MemoryFilters.of(DEFAULTS, TAGS), pair)).isPresent();
    assertThat(reject(MemoryFilters.of(DEFAULTS, french), pair)).isEmpty();
    assertThat(reject(MemoryFilters.of(DEFAULTS, french), pair("The bridge opens.", "")))
        .contains(new UnitFilter.Reason("words", "0", "1"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "2, 5, 2",
    "5, 2, 2",
    "3, 3, 3",
    "0, 9, 0",
    "2.5, 9, 3",
  })
  void repeatedPairsAreKeptSoOften(double exactly, double nearly, int kept) {
    PairFilters filters =
        PairFilters.builder()
            .threshold(Criterion.DUPLICATE, exactly)
            .threshold(Criterion.NEAR_DUPLICATE, nearly)
            .build();
    List<UnitFilter> all = MemoryFilters.of(filters, TAGS);
    int passed = 0;
    for (int i = 0; i < 8; i++) {
      passed += reject(all, pair("It is cold.", "Trời lạnh.")).isEmpty() ? 1 : 0;
    }
    assertThat(passed).isEqualTo(kept);
    PairFilters without =
        PairFilters.builder()
            .without(Criterion.DUPLICATE)
            .without(Criterion.NEAR_DUPLICATE)
            .build();
    assertThat(MemoryFilters.of(without, TAGS)).hasSize(1);
  }

  /** Six documents say the same on one side; a unit that names no document counts for none. */
  @Test
  void whatManyDocumentsRepeatIsRemovedWhereverItStands() throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      units.add(unit("Go back to the list of ships.", "Về danh sách số " + i + ".", "d" + i));
      units.add(unit("Ship " + i + " sails.", "Tàu " + i + " ra khơi.", "d" + i));
      units.add(unit("Five of " + i + " ports.", "Năm cảng.", i == 6 ? "d1" : "d" + i));
    }
    units.add(unit("Read this on land.", "VỀ danh sách, số 1", "d7"));
    byte[] memory = write(units);
    PairFilters only =
        PairFilters.builder().withoutAll().threshold(Criterion.BOILERPLATE, 5).build();
    RecurringSides sides = RecurringSides.of(reader(memory), TAGS, 5);
    List<UnitFilter> filters = MemoryFilters.of(only, TAGS, sides);
    assertThat(reject(filters, pair("go back to the list of ships", "Lùi.")))
        .contains(new UnitFilter.Reason("boilerplate", "6", "5"));
    List<String> removed = new ArrayList<>();
    for (TranslationUnit unit : units) {
      UnitPair pair = pair(unit.text("en").orElseThrow(), unit.text("vi").orElseThrow());
      reject(filters, pair).ifPresent(reason -> removed.add(pair.source()));
    }
    assertThat(removed).hasSize(6).containsOnly("Go back to the list of ships.");
    PairFilters off = PairFilters.builder().withoutAll().build();
    assertThat(
            reject(MemoryFilters.of(off, TAGS, sides), pair("Go back to the list of ships.", "")))
        .isEmpty();
    units.replaceAll(unit -> new TranslationUnit(unit.attributes(), List.of(), unit.variants()));
    RecurringSides none = RecurringSides.of(reader(write(units)), TAGS, 5);
    assertThat(none.documents("Go back to the list of ships.", "")).isZero();
  }

  private static TranslationUnit unit(String english, String vietnamese, String document) {
    return TranslationUnit.of(Variant.of("en", english), Variant.of("vi", vietnamese))
        .withProperty("x-document", document);
  }

  @Test
  void countsManyNumbers() {
    LongCounts counts = new LongCounts();
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(9);
    for (int i = 0; i < 50_000; i++) {
      long number = random.nextInt(3) == 0 ? random.nextInt(50) - 25L : random.nextLong();
      int before = expected.merge(number, 1, Integer::sum) - 1;
      assertThat(counts.add(number)).isEqualTo(before);
    }
    Map<Long, Integer> counted = new HashMap<>();
    counts.forEach(counted::put);
    assertThat(counted).isEqualTo(expected);
  }

  /** Every unit is kept or removed, in order, and cleaning again removes nothing. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void cleanMemoriesAreClean(int seed) throws IOException {
    List<TranslationUnit> units = units(new Random(seed));
    List<TranslationUnit> removed = new ArrayList<>();
    List<TranslationUnit> kept = clean(units, removed);
    assertThat(kept).isNotEmpty();
    assertThat(removed).isNotEmpty();
    List<TranslationUnit> all = new ArrayList<>(kept);
    all.addAll(removed);
    assertThat(all).containsExactlyInAnyOrderElementsOf(units);
    List<TranslationUnit> order = new ArrayList<>(units);
    order.removeAll(removed);
    assertThat(kept).isEqualTo(order);
    List<TranslationUnit> again = new ArrayList<>();
    assertThat(clean(kept, again)).isEqualTo(kept);
    assertThat(again).isEmpty();
  }

  /** The cases of all filters, each once or more, with a name of its own. */
  private static List<TranslationUnit> units(Random random) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    for (String[] example : cases()) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        units.add(
            new TranslationUnit(
                Map.of("tuid", "u" + units.size()),
                List.of(Annotation.Property.of("x-score", "0." + random.nextInt(10))),
                List.of(Variant.of("vi", example[2]), Variant.of("en", example[1]))));
      }
    }
    return units;
  }

  private static List<TranslationUnit> clean(
      List<TranslationUnit> units, List<TranslationUnit> removed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryReader reader = reader(write(units));
        MemoryWriter writer = writer(out)) {
      new MemoryCleaner("en", "vi", MemoryFilters.of(DEFAULTS, TAGS))
          .clean(reader, writer, (unit, line, number, reason) -> removed.add(unit));
    }
    return all(out.toByteArray());
  }

  private static byte[] write(List<TranslationUnit> units) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryWriter writer = writer(out)) {
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
    }
    return out.toByteArray();
  }

  private static MemoryWriter writer(ByteArrayOutputStream out) throws IOException {
    return MemoryFormat.TMX.writer(List.of(out), MemoryHeader.of("t", "1", "en"), TAGS);
  }

  private static MemoryReader reader(byte[] tmx) throws IOException {
    return MemoryFormat.TMX.reader("test", List.of(new ByteArrayInputStream(tmx)), TAGS);
  }

  private static List<TranslationUnit> all(byte[] tmx) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (MemoryReader reader = reader(tmx)) {
      for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
        units.add(unit);
      }
    }
    return units;
  }
}
