package io.github.songngu.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalizerTest {

  static List<Cases.Row> normalizations() {
    return Cases.of("normalize.tsv");
  }

  static List<Cases.Row> tones() {
    return Cases.of("tone-marks.tsv");
  }

  static List<Cases.Row> onRequest() {
    return Cases.of("normalize-on-request.tsv");
  }

  @ParameterizedTest
  @MethodSource("normalizations")
  void mends(Cases.Row row) {
    NormalizedText text = VietnameseNormalizer.ofDefaults().normalize(row.get(0));
    assertThat(text.text()).as(row.toString()).isEqualTo(row.get(1));
    assertThat(rules(text)).as(row.toString()).isEqualTo(row.get(2));
    if (row.get(0).equals(row.get(1))) {
      assertThat(text.text()).isSameAs(row.get(0));
    }
    assertConsistent(text);
  }

  @ParameterizedTest
  @MethodSource("onRequest")
  void mendsMoreOnRequest(Cases.Row row) {
    VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder();
    for (String rule : row.get(2).split(" ", -1)) {
      builder.with(NormalizationRule.valueOf(rule));
    }
    NormalizedText text = builder.build().normalize(row.get(0));
    assertThat(text.text()).as(row.toString()).isEqualTo(row.get(1));
    assertThat(VietnameseNormalizer.ofDefaults().normalize(row.get(0)).isChanged()).isFalse();
    assertConsistent(text);
  }

  @ParameterizedTest
  @MethodSource("tones")
  void placesToneMarks(Cases.Row row) {
    assertThat(ToneMarks.place(row.get(0), ToneStyle.OLD)).as(row.toString()).isEqualTo(row.get(1));
    assertThat(ToneMarks.place(row.get(0), ToneStyle.NEW)).as(row.toString()).isEqualTo(row.get(2));
  }

  private static String rules(NormalizedText text) {
    return text.changes().stream()
        .map(change -> change.rule().name())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Rebuilds each text from the other with the help of the changes alone. */
  static void assertConsistent(NormalizedText text) {
    StringBuilder forth = new StringBuilder(text.original());
    StringBuilder back = new StringBuilder(text.text());
    int previous = -1;
    for (int i = text.changes().size() - 1; i >= 0; i--) {
      Change change = text.changes().get(i);
      boolean real = !change.before().isEmpty() && !change.before().equals(change.after());
      if (!real || (previous >= 0 && change.original().end() > previous)) {
        throw new AssertionError(change + " is not a change");
      }
      forth.replace(change.original().start(), change.original().end(), change.after());
      back.replace(change.normalized().start(), change.normalized().end(), change.before());
      previous = change.original().start();
    }
    if (!forth.toString().equals(text.text()) || !back.toString().equals(text.original())) {
      throw new AssertionError(text.changes() + " do not lead from one text to the other");
    }
  }

  @Test
  void mapsOffsetsBothWays() {
    //                                                  0123 4 56789
    NormalizedText text =
        VietnameseNormalizer.ofDefaults().normalize("a\u0301n \u200BÐ\u1EA1i\u00A0.");
    assertThat(text.text()).isEqualTo("án Đại .");
    assertThat(text.toOriginal(new Span(0, 1))).isEqualTo(new Span(0, 2));
    assertThat(text.toOriginal(new Span(3, 6))).isEqualTo(new Span(5, 8));
    assertThat(text.toOriginal(new Span(0, 8))).isEqualTo(new Span(0, 10));
    assertThat(text.toOriginal(new Span(3, 3))).isEqualTo(new Span(5, 5));
    assertThat(text.toOriginal(8)).isEqualTo(10);
    assertThat(text.toNormalized(new Span(1, 3))).isEqualTo(new Span(0, 2));
    assertThat(text.toNormalized(new Span(4, 5))).isEqualTo(new Span(3, 3));
    assertThat(text.toNormalized(1)).isZero();
    assertThat(text.toNormalized(10)).isEqualTo(8);
  }

  @Test
  void refusesOffsetsOutsideOfTheText() {
    NormalizedText text = VietnameseNormalizer.ofDefaults().normalize("Ðà");
    assertThatThrownBy(() -> text.toOriginal(3))
        .hasMessage("offset 3 is outside of the text, 0 to 2");
    assertThatThrownBy(() -> text.toNormalized(new Span(0, 3)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.changes().get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void tellsWhatWasBeforeAndAfterAndWhy() {
    NormalizedText text = VietnameseNormalizer.ofDefaults().normalize("an\uA9D1d Ðà");
    assertThat(text.changes())
        .containsExactly(
            new Change(new Span(2, 3), new Span(2, 2), "\uA9D1", "", NormalizationRule.JUNK),
            new Change(new Span(5, 6), new Span(4, 5), "Ð", "Đ", NormalizationRule.LOOK_ALIKE));
  }

  @Test
  void countsJunkOverTheWholeDocument() {
    String line = "an\uA9D1d\n";
    assertThat(VietnameseNormalizer.ofDefaults().normalize(line.repeat(3)).changes()).hasSize(3);
    assertThat(VietnameseNormalizer.ofDefaults().normalize(line.repeat(4)).changes()).isEmpty();
  }

  @Test
  void leavesAllAsItIsWithoutRules() {
    VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder().toneStyle(ToneStyle.NEW);
    for (NormalizationRule rule : NormalizationRule.values()) {
      builder.without(rule);
    }
    String hostile = "Ða\u0301\u200B\u00A0Ａ hòa “a” – an\uA9D1d";
    assertThat(builder.build().normalize(hostile).text()).isSameAs(hostile);
  }

  @Test
  void wantsAStyleForToneMarks() {
    assertThatThrownBy(() -> VietnameseNormalizer.builder().with(NormalizationRule.TONE_MARK))
        .hasMessageContaining("toneStyle");
  }

  @Test
  void namesItsRules() {
    assertThat(VietnameseNormalizer.builder().toneStyle(ToneStyle.OLD).build())
        .hasToString(
            "VietnameseNormalizer[COMPOSITION, LOOK_ALIKE, JUNK, INVISIBLE, SPACE, FULL_WIDTH,"
                + " TONE_MARK] OLD");
  }
}
