package io.github.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  @ParameterizedTest
  @CsvSource({
    "cooperation, hợp tác",
    "railways, đường sắt",
    "committee, ủy ban",
    "committee, uỷ ban",
    "China, Trung Quốc",
    "returned, trở",
    "children, trẻ",
    "theorem, định lý",
    "theorem, định lí"
  })
  void knowsTranslationsInBothDirections(String english, String vietnamese) {
    assertThat(best(Language.ENGLISH, english, vietnamese)).isGreaterThan(.05);
    assertThat(best(Language.VIETNAMESE, vietnamese, english)).isGreaterThan(.02);
  }

  @Test
  void whatIsNoTranslationIsNotThere() {
    assertThat(best(Language.ENGLISH, "railway", "hội đồng")).isZero();
    assertThat(best(Language.ENGLISH, "theorem", "đường sắt")).isZero();
  }

  /** The greatest probability with which a word of one text produces a word of the other. */
  private static double best(Language language, String text, String translation) {
    Lexicon lexicon = Lexicon.builtIn();
    int[] wanted = lexicon.words(language.other(), translation);
    assertThat(wanted).as(translation).isNotEmpty();
    double[] best = {0};
    for (int word : lexicon.words(language, text)) {
      lexicon.translations(
          language,
          word,
          (target, p) -> {
            for (int other : wanted) {
              best[0] = other == target ? Math.max(best[0], p) : best[0];
            }
          });
    }
    return best[0];
  }

  @Test
  void noWordProducesMoreThanAll() {
    Lexicon lexicon = Lexicon.builtIn();
    for (Language language : Language.values()) {
      for (int word = 0; word < lexicon.size(language); word++) {
        double[] sum = {0};
        lexicon.translations(language, word, (target, p) -> sum[0] += p);
        assertThat(sum[0]).isBetween(0.0, 1.02);
        assertThat(lexicon.frequency(language, word)).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void learnsWhatPairsTeach() {
    LexiconLearner learner = LexiconLearner.ofDefaults();
    String[][] pairs = {
      {"see the cat", "thấy con mèo"},
      {"see the dog", "thấy con chó"},
      {"see a cat", "thấy một mèo"},
      {"see a dog", "thấy một chó"}
    };
    for (int round = 0; round < 5; round++) {
      for (String[] pair : pairs) {
        learner.add(pair[0], pair[1], 1);
      }
    }
    Lexicon lexicon = learner.learn();
    Map<Integer, Double> produced = new HashMap<>();
    lexicon.translations(
        Language.ENGLISH, lexicon.words(Language.ENGLISH, "cat")[0], (t, p) -> produced.put(t, p));
    int cat = lexicon.words(Language.VIETNAMESE, "mèo")[0];
    assertThat(produced.get(cat)).isGreaterThan(.8);
  }

  @Test
  void twoSyllablesThatTranslateATermAreAWord() {
    LexiconLearner learner = LexiconLearner.ofDefaults();
    learner.add("theorem", "định lý", 3);
    learner.add("law", "định luật", 3);
    learner.add("reason", "lý do", 3);
    Lexicon lexicon = learner.learn();
    assertThat(lexicon.entry(Language.VIETNAMESE, "định lý")).isPresent();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    LexiconLearner learner = LexiconLearner.ofDefaults();
    learner.add("railway station", "nhà ga đường sắt", 3);
    learner.add("railway", "đường sắt", 3);
    List<String> lines = LexiconFormat.lines(learner.learn());
    byte[] written = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    assertThat(LexiconFormat.lines(LexiconFormat.parse(written))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "create, created",
    "create, creating",
    "stop, stopped",
    "city, cities",
    "box, boxes",
    "study, studied",
    "class, classes",
    "fall, falling"
  })
  void formsOfAWordAreOne(String base, String form) {
    assertThat(WordForms.stem(form)).isEqualTo(WordForms.stem(base));
  }

  @Test
  void wordsAreTheSameTogetherAndAgain() {
    Lexicon lexicon = Lexicon.builtIn();
    List<String> texts = List.of("Hợp tác, HỢP TÁC – hợp-tác", "", "Thủy thuỷ 5G", "hợp tác");
    List<int[]> together = lexicon.words(Language.VIETNAMESE, texts);
    for (int k = 0; k < texts.size(); k++) {
      assertThat(lexicon.words(Language.VIETNAMESE, texts.get(k))).isEqualTo(together.get(k));
    }
    assertThat(together.get(3)).hasSize(3);
    int[] cities = lexicon.words(Language.ENGLISH, "Cities, CITY");
    assertThat(cities).hasSize(2).containsOnly(cities[0]);
  }

  @Test
  @Timeout(20)
  void aTextMayHoldManyWords() {
    Lexicon lexicon = Lexicon.builtIn();
    StringBuilder text = new StringBuilder();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        text.append("qx").append(a).append(b).append(' ');
      }
    }
    text.append("railway");
    assertThat(lexicon.words(Language.ENGLISH, text.toString()))
        .endsWith(lexicon.words(Language.ENGLISH, "railway"));
  }

  @ParameterizedTest
  @CsvSource({
    "ties, tie",
    "parties, party",
    "tied, tied",
    "tries, try",
    "classes, class",
    "watches, watch",
    "houses, hous",
    "bus, bus",
    "basis, basis",
    "bed, bed",
    "need, need",
    "stopped, stop",
    "passed, pass",
    "king, king",
    "bring, bring",
    "running, run",
    "hoping, hop"
  })
  void endingsAreTakenOff(String form, String stem) {
    assertThat(WordForms.stem(form)).isEqualTo(stem);
  }

  @Test
  void neighbouringSyllablesAreAWordToo() {
    assertThat(WordForms.of(Language.VIETNAMESE, "Hợp tác, uỷ ban"))
        .isEqualTo(new ArrayList<>(List.of("hợp", "tác", "hợp_tác", "ủy", "ban", "ủy_ban")));
  }
}
