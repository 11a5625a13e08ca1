package io.github.songngu.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of testdata/values: add one there, not here. */
class ValueCasesTest {

  @ParameterizedTest
  @MethodSource
  void english(String text, List<String> expected) {
    assertThat(canonical(text, Language.ENGLISH)).isEqualTo(expected);
  }

  static Stream<Arguments> english() throws IOException {
    return cases("en");
  }

  @ParameterizedTest
  @MethodSource
  void vietnamese(String text, List<String> expected) {
    assertThat(canonical(text, Language.VIETNAMESE)).isEqualTo(expected);
  }

  static Stream<Arguments> vietnamese() throws IOException {
    return cases("vi");
  }

  /** Each mention of one side must match one of the other side, and there must be some. */
  @ParameterizedTest
  @MethodSource
  void bothLanguagesSayTheSame(String english, String vietnamese) {
    List<Mention> left = ValueExtractor.of(Language.ENGLISH).extract(english);
    List<Mention> right = ValueExtractor.of(Language.VIETNAMESE).extract(vietnamese);
    String both =
        canonical(english, Language.ENGLISH) + " " + canonical(vietnamese, Language.VIETNAMESE);
    assertThat(left).as(both).isNotEmpty().allMatch(mention -> isIn(mention, right));
    assertThat(right).as(both).isNotEmpty().allMatch(mention -> isIn(mention, left));
  }

  static Stream<Arguments> bothLanguagesSayTheSame() throws IOException {
    return lines("parallel").stream().map(cells -> Arguments.of(cells.get(0), cells.get(1)));
  }

  private static boolean isIn(Mention mention, List<Mention> others) {
    return others.stream().anyMatch(mention::matches);
  }

  private static List<String> canonical(String text, Language language) {
    return ValueExtractor.of(language).extract(text).stream()
        .map(Mention::canonical)
        .collect(Collectors.toList());
  }

  private static Stream<Arguments> cases(String name) throws IOException {
    return lines(name).stream()
        .map(cells -> Arguments.of(cells.get(0), cells.subList(1, cells.size())));
  }

  private static List<List<String>> lines(String name) throws IOException {
    List<List<String>> cases = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("testdata/values", name + ".tsv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(Arrays.asList(line.split("\t", -1)));
      }
    }
    assertThat(cases).as("cases of " + name).isNotEmpty();
    return cases;
  }
}
