package io.github.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.read.InputException;
import io.github.songngu.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UserLexiconTest {

  private static final Lexicon TERMS =
      Lexicon.builtIn()
          .with(
              List.of(
                  new Translation("futures contract", "hợp đồng tương lai"),
                  new Translation("contract", "giao kèo"),
                  new Translation("future", "mai sau", .4, .4)));

  @Test
  void aUsersTranslationOutranksTheBuiltInOnes() {
    assertThat(first(TERMS, Language.ENGLISH, "contracts").origins()).containsExactly(Origin.USER);
    assertThat(meaning(TERMS, "contract", "giao kèo").probability()).isBetween(.29, .31);
    assertThat(meaning(TERMS, "contract", "hợp đồng").probability()).isBetween(.01, .1);
  }

  @Test
  void whatTheUsersFiguresLeaveRemainsAsItWas() {
    double before = meaning(Lexicon.builtIn(), "future", "tương lai").probability();
    assertThat(meaning(TERMS, "future", "tương lai").probability())
        .isBetween(before * .59, before * .61);
  }

  @Test
  void wordsThatTheUserDoesNotNameStayAsTheyWere() {
    assertThat(TERMS.entry(Language.ENGLISH, "railway"))
        .isEqualTo(Lexicon.builtIn().entry(Language.ENGLISH, "railway"));
  }

  @Test
  void phrasesAreFoundInTextByLongestMatch() {
    Lexicon lexicon =
        Lexicon.builtIn()
            .with(
                List.of(
                    new Translation("sea", "biển"),
                    new Translation("sea bass", "cá vược"),
                    new Translation("sea bass fillet", "phi lê cá vược")));
    assertThat(phrases(lexicon, "They sell sea bass fillets, sea bass and sea-bass soup."))
        .containsExactly("sea bass fillet", "sea bass", "sea bass");
    assertThat(phrases(lexicon, "By the sea, bass is played.")).isEmpty();
    int[] words = lexicon.words(Language.VIETNAMESE, "Phi lê cá vược tươi");
    assertThat(words).contains(number(lexicon, Language.VIETNAMESE, "phi lê cá vược"));
  }

  private static List<String> phrases(Lexicon lexicon, String text) {
    List<String> phrases = new ArrayList<>();
    Lexicon.Side side = lexicon.side(Language.ENGLISH);
    for (int word : lexicon.words(Language.ENGLISH, text)) {
      if (side.words().get(word).indexOf(WordForms.JOIN) > 0) {
        phrases.add(Explanation.written(side, word));
      }
    }
    return phrases;
  }

  private static int number(Lexicon lexicon, Language language, String phrase) {
    String key = WordForms.parts(language, phrase).get(0);
    return lexicon.side(language).numbers().find(key);
  }

  @Test
  void aPhraseAccountsForItsSyllablesToo() {
    List<String> words =
        TERMS.entry(Language.ENGLISH, "futures contract").orElseThrow().meanings().stream()
            .map(WordEntry.Meaning::word)
            .toList();
    assertThat(words).contains("hợp đồng tương lai", "hợp đồng", "tương lai", "hợp", "lai");
  }

  @Test
  void ofTwoEntriesWithTheSameWordsTheLaterCounts() {
    Lexicon lexicon =
        Lexicon.builtIn()
            .with(
                List.of(
                    new Translation("quern", "cối xay", .8, .8),
                    new Translation("Querns", "Cối xay", .1, .1)));
    assertThat(meaning(lexicon, "quern", "cối xay").probability()).isBetween(.03, .04);
  }

  @Test
  void whateverAUserSaysNoWordProducesMoreThanAll() {
    Random random = new Random(7);
    String[] english = {"port", "ports of call", "quay", "dock worker", "the", "zzq"};
    String[] vietnamese = {"cảng", "bến", "bến tàu", "công nhân bốc xếp", "và", "xqz"};
    for (int round = 0; round < 20; round++) {
      List<Translation> entries = new ArrayList<>();
      for (int k = 0; k < 10; k++) {
        entries.add(
            new Translation(
                english[random.nextInt(english.length)],
                vietnamese[random.nextInt(vietnamese.length)],
                Math.exp(random.nextGaussian()),
                Math.exp(random.nextGaussian())));
      }
      Lexicon lexicon = Lexicon.builtIn().with(entries);
      for (Language language : Language.values()) {
        for (String word : language == Language.ENGLISH ? english : vietnamese) {
          double sum =
              lexicon.entry(language, word).stream()
                  .flatMap(entry -> entry.meanings().stream())
                  .mapToDouble(WordEntry.Meaning::probability)
                  .sum();
          assertThat(sum).isBetween(0.0, 1.02);
        }
      }
    }
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<Translation> entries =
        List.of(
            new Translation("due diligence", "thẩm định chi tiết", .5, .25),
            new Translation("port", "cảng", .125, .0625),
            new Translation("rare", "hiếm", .00001, .00125));
    StringWriter written = new StringWriter();
    LexiconFile.write(entries, written);
    assertThat(read(written.toString()))
        .isEqualTo(entries.stream().map(UserLexiconTest::rounded).toList());
  }

  @Test
  void whatCouldNotBeReadAgainIsNoEntry() {
    for (String text : List.of("#metoo", "a\tb", "a\nb")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Translation(text, "từ"))
          .withMessageContaining("in one line");
      assertThatIllegalArgumentException().isThrownBy(() -> new Translation("word", text));
    }
  }

  private static Translation rounded(Translation entry) {
    double backward = Math.round(entry.backward() * 1e4) / 1e4;
    return new Translation(entry.english(), entry.vietnamese(), entry.forward(), backward);
  }

  private static List<Translation> read(String text) throws IOException {
    return LexiconFile.read(
        "terms.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void hostileLinesAreRefusedWithTheirPlace() {
    for (String line :
        List.of(
            "\tcảng", "port\t", "port\tcảng\tNaN", "port\tcảng\t1e999", "port\tcảng\t0", "…\t…")) {
      assertThatThrownBy(() -> read("quay\tbến\n" + line))
          .as(line)
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("terms.tsv: line 2: found ");
    }
    assertThatThrownBy(() -> read("port\t" + "cảng ".repeat(100_000)))
        .hasMessage("terms.tsv: line 1: found 100000 words; expected at most 12");
  }

  @Test
  void aLargeLexiconIsPutOverTheBuiltInOneQuickly() {
    List<Translation> entries = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      String word = Integer.toString(i, 26).replaceAll("\\d", "q");
      entries.add(new Translation("port " + word, "cảng biển " + word));
    }
    long start = System.nanoTime();
    Lexicon.builtIn().with(entries);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @Test
  void theBuiltInLexiconKnowsWhereItsWordsComeFrom() {
    assertThat(meaning(Lexicon.builtIn(), "Finland", "Phần Lan").origins()).contains(Origin.CLDR);
    assertThat(meaning(Lexicon.builtIn(), "polynomial", "đa thức").origins())
        .containsExactly(Origin.TECHNICAL);
    assertThat(meaning(Lexicon.builtIn(), "railway", "đường sắt").origins())
        .isNotEmpty()
        .doesNotContain(Origin.USER);
  }

  @Test
  void nearWordsDifferInDiacriticsOrOneLetter() {
    assertThat(Lexicon.builtIn().near("hop tac")).contains("hợp tác");
    assertThat(Lexicon.builtIn().near("comittee")).contains("committee");
    assertThat(Lexicon.builtIn().near("")).isEqualTo(List.of());
  }

  @Test
  void theSamePairsTeachTheSameAndALargeCorpusIsSampled() {
    List<List<Translation>> taught = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      LexiconLearner learner = new LexiconLearner(4, 1, 2_000);
      Random random = new Random(3);
      String[] english = {"port", "ship", "sea", "wind", "sail", "net", "boat", "crew", "tide"};
      String[] vietnamese = {"cảng", "tàu", "biển", "gió", "buồm", "lưới", "ghe", "phu", "triều"};
      for (int i = 0; i < 1_000; i++) {
        int one = random.nextInt(english.length);
        int other = random.nextInt(english.length);
        learner.add(
            english[one] + ", " + english[other], vietnamese[one] + ", " + vietnamese[other], 1);
      }
      assertThat(learner.sampling()).isEqualTo(4);
      taught.add(learner.translations());
    }
    assertThat(taught.get(0)).isEqualTo(taught.get(1)).isNotEmpty();
    assertThat(taught.get(0)).extracting(Translation::english).contains("port", "tide");
  }

  /** What the built-in lexicon knows accounts for the rest of each sentence. */
  @Test
  void overALexiconAFewPairsTeachWhatItLacks() throws IOException {
    List<String> english = Files.readAllLines(Path.of("testdata/align/mill.en"));
    List<String> vietnamese = Files.readAllLines(Path.of("testdata/align/mill.vi"));
    LexiconLearner alone = LexiconLearner.ofDefaults();
    LexiconLearner over = LexiconLearner.ofDefaults().over(Lexicon.builtIn());
    for (int i = 0; i < english.size(); i++) {
      alone.add(english.get(i), vietnamese.get(i), 1);
      over.add(english.get(i), vietnamese.get(i), 1);
    }
    assertThat(meanings(alone, "gate")).contains("phai", "một");
    assertThat(meanings(over, "gate")).containsExactly("phai");
    assertThat(meanings(over, "race")).containsExactly("mương");
    assertThat(meanings(over, "river")).containsExactly("sông");
    assertThat(Lexicon.builtIn().with(over.translations()).entry(Language.ENGLISH, "gate"))
        .hasValueSatisfying(
            entry ->
                assertThat(entry.meanings())
                    .extracting(WordEntry.Meaning::word)
                    .contains("phai", "cổng"));
  }

  private static List<String> meanings(LexiconLearner learner, String english) {
    return learner.translations().stream()
        .filter(entry -> entry.english().equals(english))
        .map(Translation::vietnamese)
        .toList();
  }

  private static WordEntry.Meaning first(Lexicon lexicon, Language language, String word) {
    return lexicon.entry(language, word).orElseThrow().meanings().get(0);
  }

  private static WordEntry.Meaning meaning(Lexicon lexicon, String english, String vietnamese) {
    String wanted = WordForms.parts(Language.VIETNAMESE, vietnamese).get(0);
    return lexicon.entry(Language.ENGLISH, english).orElseThrow().meanings().stream()
        .filter(m -> WordForms.parts(Language.VIETNAMESE, m.word()).get(0).equals(wanted))
        .findFirst()
        .orElseThrow();
  }
}
