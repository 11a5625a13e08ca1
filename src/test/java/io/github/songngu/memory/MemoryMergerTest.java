package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.memory.MemoryMerger.Keep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryMergerTest {

  private static final List<Keep> ALL = List.of(Keep.values());

  /** A way of merging a case of {@code merge.txt}, and the names that are kept. */
  record Case(String rule, List<Units.Memory> memories, String way, List<String> kept) {
    @Override
    public String toString() {
      return way + ": " + rule;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : Files.readString(Path.of("testdata/tmx/merge.txt")).split("\n\n", -1)) {
      List<String> lines = block.lines().toList();
      Map<String, Units.Memory> memories = new LinkedHashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        if (line.matches("[A-Z] .*")) {
          add(line, memories);
        } else if (line.matches("[a-z]+: .*")) {
          String[] parts = line.split(": ", 2);
          List<String> kept = List.of(parts[1].split(" "));
          List<Units.Memory> all = List.copyOf(memories.values());
          cases.add(new Case(lines.get(0).substring(2), all, parts[0], kept));
        }
      }
    }
    return cases;
  }

  private static void add(String line, Map<String, Units.Memory> memories) {
    String[] cells = line.substring(2).split(" \\| ", -1);
    boolean isHead = cells[0].startsWith("srclang=");
    String source = isHead ? cells[0].substring("srclang=".length()) : "en";
    Units.Memory memory =
        memories.computeIfAbsent(
            line.substring(0, 1),
            name -> new Units.Memory(MemoryHeader.of("t", "1", source), new ArrayList<>()));
    if (!isHead) {
      memory.units().add(unit(cells));
    }
  }

  private static TranslationUnit unit(String[] cells) {
    Map<String, String> attributes = new LinkedHashMap<>(Map.of("tuid", cells[0]));
    if (!cells[1].equals("-")) {
      attributes.put("changedate", cells[1]);
    }
    List<Variant> variants = new ArrayList<>();
    for (int i = 3; i < cells.length; i++) {
      String[] text = cells[i].split(": ", 2);
      variants.add(new Variant(text[0], Map.of(), List.of(), segment(text[1])));
    }
    TranslationUnit unit = new TranslationUnit(attributes, List.of(), variants);
    return cells[2].equals("-") ? unit : unit.withProperty("x-score", cells[2]);
  }

  private static Segment segment(String text) {
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    return open < 0
        ? Segment.of(text)
        : new Segment(
            List.of(
                new Inline.Text(text.substring(0, open)),
                Inline.Code.of(Inline.Kind.BEGIN, new Inline.Text("<b>")),
                new Inline.Text(text.substring(open + 1, close)),
                Inline.Code.of(Inline.Kind.END, new Inline.Text("</b>")),
                new Inline.Text(text.substring(close + 1))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsWhatTheCaseSays(Case example) throws IOException {
    boolean several = example.way.equals("several");
    Keep keep = several ? Keep.FIRST : Keep.valueOf(example.way.toUpperCase(Locale.ROOT));
    Units.Memory merged = merge(keep, several, example.memories.toArray(Units.Memory[]::new));
    assertThat(merged.units())
        .extracting(unit -> unit.id().orElse(""))
        .containsExactlyElementsOf(example.kept);
  }

  private static Units.Memory merge(Keep keep, boolean several, Units.Memory... memories)
      throws IOException {
    List<MemorySource> sources =
        Stream.of(memories).<MemorySource>map(memory -> () -> reader(memory)).toList();
    MemoryHeader header = MemoryMerger.header(Stream.of(memories).map(m -> m.header()).toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryWriter writer = MemoryFormat.JSONL.writer(List.of(out), header, tags())) {
      new MemoryMerger(keep, several).merge(sources, writer);
    }
    try (MemoryReader reader =
        MemoryFormat.JSONL.reader(
            "merged", List.of(new ByteArrayInputStream(out.toByteArray())), tags())) {
      return new Units.Memory(header, Units.all(reader));
    }
  }

  private static TagPair tags() {
    return TagPair.ENGLISH_VIETNAMESE;
  }

  private static MemoryReader reader(Units.Memory memory) throws IOException {
    return TmxReader.builder().build("test", new ByteArrayInputStream(Units.write(memory)));
  }

  /** Few texts, languages, dates and scores, so that much of it is there twice. */
  private static Units.Memory random(Random random, String name, int size) {
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Variant> variants = new ArrayList<>();
      variants.add(Variant.of(random.nextBoolean() ? "en" : "en-US", "s" + random.nextInt(5)));
      variants.add(Variant.of("vi", "t" + random.nextInt(3)));
      String[] cells = {
        name + i,
        random.nextInt(3) == 0 ? "-" : "2025040" + (1 + random.nextInt(4)) + "T080000Z",
        random.nextInt(3) == 0 ? "-" : "0." + random.nextInt(5)
      };
      units.add(unit(cells).withVariants(variants));
    }
    return new Units.Memory(MemoryHeader.of("t", "1", "en"), units);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aMemoryMergedWithItselfIsItself(int seed) throws IOException {
    Random random = new Random(seed);
    for (Keep keep : ALL) {
      for (boolean several : new boolean[] {false, true}) {
        Units.Memory memory = random(random, "a", 1 + random.nextInt(30));
        Units.Memory once = merge(keep, several, memory);
        assertThat(merge(keep, several, once).units()).isEqualTo(once.units());
        assertThat(merge(keep, several, memory, memory)).isEqualTo(once);
        assertThat(merge(keep, several, once, once, once)).isEqualTo(once);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfMemoriesDoesNotChangeWhatIsNewestAndBest(int seed) throws IOException {
    Random random = new Random(seed);
    Units.Memory one = random(random, "a", 20);
    Units.Memory other = random(random, "b", 20);
    for (Keep keep : List.of(Keep.NEWEST, Keep.BEST)) {
      assertThat(ranks(keep, merge(keep, false, one, other)))
          .isEqualTo(ranks(keep, merge(keep, false, other, one)))
          .isEqualTo(ranksOfAll(keep, one, other));
    }
  }

  private static Map<String, String> ranks(Keep keep, Units.Memory memory) {
    Map<String, String> ranks = new HashMap<>();
    for (TranslationUnit unit : memory.units()) {
      assertThat(ranks.put(unit.text("en").orElse(""), rank(keep, unit))).isNull();
    }
    return ranks;
  }

  private static Map<String, String> ranksOfAll(Keep keep, Units.Memory... memories) {
    Map<String, String> ranks = new HashMap<>();
    for (Units.Memory memory : memories) {
      for (TranslationUnit unit : memory.units()) {
        ranks.merge(
            unit.text("en").orElse(""), rank(keep, unit), (a, b) -> a.compareTo(b) < 0 ? b : a);
      }
    }
    return ranks;
  }

  private static String rank(Keep keep, TranslationUnit unit) {
    return keep == Keep.BEST
        ? unit.property("x-score").orElse("")
        : unit.attributes().getOrDefault("changedate", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void severalKeepsEveryTranslationOnce(int seed) throws IOException {
    Random random = new Random(seed);
    Units.Memory one = random(random, "a", 20);
    Units.Memory other = random(random, "b", 20);
    Set<String> texts = new HashSet<>();
    Stream.concat(one.units().stream(), other.units().stream())
        .forEach(unit -> texts.add(unit.text("en") + "|" + unit.text("vi")));
    for (Keep keep : ALL) {
      assertThat(merge(keep, true, one, other).units())
          .extracting(unit -> unit.text("en") + "|" + unit.text("vi"))
          .containsExactlyInAnyOrderElementsOf(texts);
    }
  }

  @Test
  void twoUnitsNeverHaveOneName() throws IOException {
    Units.Memory one = random(new Random(1), "a", 40);
    Random random = new Random(2);
    List<TranslationUnit> renamed = new ArrayList<>();
    for (TranslationUnit unit : random(random, "b", 40).units()) {
      renamed.add(unit.withId("a" + random.nextInt(40)));
    }
    Units.Memory merged = merge(Keep.LAST, true, one, new Units.Memory(one.header(), renamed));
    assertThat(merged.units()).extracting(unit -> unit.id().orElse("")).doesNotHaveDuplicates();
  }

  /** Each unit goes on saying what it was translated from. */
  @Test
  void memoriesFromDifferentLanguagesAreOfAnyLanguage() throws IOException {
    TranslationUnit unit =
        TranslationUnit.of(Variant.of("en", "It rained."), Variant.of("vi", "Trời mưa."));
    Units.Memory english = new Units.Memory(MemoryHeader.of("t", "1", "en"), List.of(unit));
    Units.Memory vietnamese = new Units.Memory(MemoryHeader.of("t", "1", "vi"), List.of(unit));
    Units.Memory merged = merge(Keep.FIRST, false, english, vietnamese);
    assertThat(merged.header().sourceLanguage()).isEqualTo(MemoryHeader.ALL);
    assertThat(merged.units())
        .extracting(each -> Objects.requireNonNull(each.attributes().get("srclang")))
        .containsExactly("en", "vi");
    assertThat(new String(Units.write(merged), StandardCharsets.UTF_8)).contains("*all*");
  }
}
