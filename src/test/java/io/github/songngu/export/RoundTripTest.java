package io.github.songngu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.export.BitextFile.BeadText;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.SentenceRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads back what the writers wrote of random bitexts, full of what breaks files. */
class RoundTripTest {

  private static final List<String> PIECES =
      List.of(
          "Hà Nội",
          "đ",
          "the ",
          " ",
          "  ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\u000B",
          "\f",
          "\u001C",
          "\u001E",
          "\u001F",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u00A0",
          "\u3000",
          "\u200B",
          "\uFEFF",
          "\0",
          "\u0001",
          "\u001B",
          "\u007F",
          "\u0080",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\uFFFE",
          "\uFFFF",
          "\uFFFD",
          "\uE000",
          "e\u0301",
          "<",
          ">",
          "&",
          "&amp;",
          "]]>",
          "<!--",
          "\"",
          "'",
          "\\",
          "\\n",
          "{",
          "[0]:[0]",
          "x".repeat(5000));

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tsv(int seed) throws IOException {
    Bitext bitext = random(seed);
    String tsv = write(bitext, out -> TsvWriter.builder().unaligned(true).build(out));
    String[] lines = lines(tsv);
    List<SegmentPair> segments = bitext.segments();
    assertThat(lines).hasSize(segments.size() + 1);
    for (int i = 0; i < segments.size(); i++) {
      SegmentPair pair = segments.get(i);
      assertThat(lines[i + 1].split("\t", -1))
          .containsExactly(
              line(pair.source()),
              line(pair.target()),
              decimals(pair.score()),
              pair.bead().shape().toString(),
              line(bitext.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jsonl(int seed) throws IOException {
    Bitext bitext = random(seed);
    String jsonl = write(bitext, out -> JsonlWriter.builder().unaligned(true).build(out));
    String[] lines = lines(jsonl);
    List<SegmentPair> segments = bitext.segments();
    assertThat(lines).hasSize(segments.size());
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Map<String, String> json = flat(lines[i]);
      ids.add(json.getOrDefault("id", ""));
      assertThat(json).isEqualTo(expectedJson(bitext, segments.get(i), ids.get(i)));
    }
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}(-[0-9]+)?"));
  }

  private static Map<String, String> expectedJson(Bitext bitext, SegmentPair pair, String id) {
    Map<String, String> json = new TreeMap<>();
    json.put("id", id);
    json.put("document", line(bitext.id()));
    json.put("score", decimals(pair.score()));
    json.put("bead", pair.bead().shape().toString());
    expectSide(json, "source", bitext.source(), pair.bead().source(), pair.source());
    expectSide(json, "target", bitext.target(), pair.bead().target(), pair.target());
    return json;
  }

  private static void expectSide(
      Map<String, String> json,
      String name,
      SegmentedArticle side,
      SentenceRange range,
      String text) {
    if (!range.isEmpty()) {
      json.put("translation." + side.article().language().tag(), line(text));
      json.put(name + ".sentences", range.toString());
      json.put(name + ".start", "" + side.sentences().get(range.start()).span().start());
      json.put(name + ".end", "" + side.sentences().get(range.end() - 1).span().end());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tmx(int seed) throws Exception {
    Bitext bitext = random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TmxWriter writer = TmxWriter.builder().build(out)) {
      writer.write(bitext);
    }
    TmxFile tmx = TmxFile.parse(out.toByteArray());
    assertThat(tmx.errors).isEmpty();
    assertThat(tmx.units)
        .extracting(unit -> unit.attributes().get("tuid"))
        .doesNotHaveDuplicates()
        .noneMatch(id -> id.isBlank());
    int next = 0;
    List<SegmentPair> segments = bitext.segments();
    for (int i = 0; i < segments.size(); i++) {
      SegmentPair pair = segments.get(i);
      String source = xml(pair.source());
      String target = xml(pair.target());
      if (isVisible(source) && isVisible(target)) {
        TmxFile.Unit unit = tmx.units.get(next++);
        assertThat(unit.segments().values()).containsExactly(source, target);
        assertThat(unit.props())
            .containsEntry("x-document", xml(bitext.id()))
            .containsEntry("x-position", "" + i)
            .containsEntry("x-bead", pair.bead().shape().toString())
            .containsEntry("x-score", decimals(pair.score()));
      }
    }
    assertThat(tmx.units).hasSize(next);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void moses(int seed) throws IOException {
    Bitext bitext = random(seed);
    ByteArrayOutputStream vietnameseOut = new ByteArrayOutputStream();
    String[] english = lines(write(bitext, out -> MosesWriter.builder().build(out, vietnameseOut)));
    String[] vietnamese = lines(vietnameseOut.toString(StandardCharsets.UTF_8));
    boolean swapped = bitext.source().article().language() == Language.VIETNAMESE;
    List<SegmentPair> pairs =
        bitext.pairs().stream()
            .filter(pair -> isVisible(line(pair.source())) && isVisible(line(pair.target())))
            .toList();
    assertThat(swapped ? vietnamese : english)
        .containsExactly(pairs.stream().map(pair -> line(pair.source())).toArray(String[]::new));
    assertThat(swapped ? english : vietnamese)
        .containsExactly(pairs.stream().map(pair -> line(pair.target())).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void beads(int seed) throws IOException {
    Bitext bitext = random(seed);
    List<String> expected = new ArrayList<>();
    for (Bead bead : bitext.alignment().beads()) {
      expected.add(bead.source() + ":" + bead.target() + ":" + decimals(bead.score()));
    }
    assertThat(lines(write(bitext, BeadsWriter.builder()::build)))
        .containsExactlyElementsOf(expected)
        .allMatch(line -> line.matches("\\[[\\d,]*]:\\[[\\d,]*]:[01]\\.\\d{4}"));
  }

  private static Bitext random(int seed) {
    Random random = new Random(seed);
    List<BeadText> beads = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      int source = random.nextInt(4);
      int target = random.nextInt(source == 0 ? 1 : 0, 4);
      double score = random.nextInt(5) == 0 ? random.nextInt(2) : random.nextDouble();
      beads.add(new BeadText(score, texts(source, random), texts(target, random)));
    }
    Language source = random.nextBoolean() ? Language.ENGLISH : Language.VIETNAMESE;
    return BitextFile.bitext(text(random), source, beads);
  }

  private static List<String> texts(int size, Random random) {
    return IntStream.range(0, size).mapToObj(i -> text(random)).toList();
  }

  /** Never empty: a paragraph is not. */
  private static String text(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }

  /** What the formats may hold of a text, said once more with regular expressions. */
  private static String line(String text) {
    return text.replaceAll("[\\t\\n\\x0B\\f\\r\\x1C-\\x1E\\x85\\u2028\\u2029]", " ")
        .replaceAll("\\p{Cs}", "");
  }

  private static String xml(String text) {
    return line(text).replaceAll("[\\x00-\\x1F\\uFFFE\\uFFFF]", "");
  }

  private static boolean isVisible(String text) {
    return text.matches("(?s).*[^\\p{Z}\\p{Cc}\\p{Cf}].*");
  }

  private static String decimals(double score) {
    return String.format(java.util.Locale.ROOT, "%.4f", score);
  }

  /** Every line ends in a line feed; nothing else that a reader may take for an end occurs. */
  private static String[] lines(String file) {
    assertThat(file).doesNotContainPattern("[\\x0B\\f\\r\\x1C-\\x1E\\x85\\u2028\\u2029]");
    if (file.isEmpty()) {
      return new String[0];
    }
    assertThat(file).endsWith("\n");
    return file.substring(0, file.length() - 1).split("\n", -1);
  }

  /** The values of a JSON object by path; an array of numbers as a bead file writes it. */
  private static Map<String, String> flat(String json) throws IOException {
    Map<String, String> values = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          boolean inArray = parser.getParsingContext().inArray();
          String path = parser.getParsingContext().pathAsPointer().toString();
          String key = path.substring(1).replaceAll("/\\d+$", "").replace('/', '.');
          String text = inArray ? "[" + parser.getText() + "]" : parser.getText();
          values.merge(key, text, (a, b) -> (a + b).replace("][", ","));
        }
      }
    }
    return values;
  }

  private static String write(Bitext bitext, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BitextWriter writer = format.open(out)) {
      writer.write(bitext);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private interface Format {
    BitextWriter open(ByteArrayOutputStream out) throws IOException;
  }
}
