package io.github.songngu.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.score.KeyTable.Kind;
import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {

  private static SegmentedArticle article(Language language, String text) {
    Span all = new Span(0, text.length());
    return new SegmentedArticle(
        new Article("keys", language, text, List.of(all)), List.of(new Sentence(0, 0, all, text)));
  }

  private static Set<String> shared(Kind kind, String english, String vietnamese) {
    Evidence evidence =
        Evidence.of(
            article(Language.ENGLISH, english),
            article(Language.VIETNAMESE, vietnamese),
            Lexicon.builtIn());
    Set<String> keys = evidence.shared().ofSource(kind, 0, 1);
    keys.retainAll(evidence.shared().ofTarget(kind, 0, 1));
    return keys;
  }

  @Test
  void oneSyllableMakesSeveralNames() {
    assertThat(
            shared(
                Kind.NAME,
                "From Hanoi to Hanam and back to Hanoi.",
                "Từ Hà Nội đến Hà Nam rồi về Hà Nội."))
        .containsExactlyInAnyOrder("hanoi", "hanam");
  }

  @Test
  void lettersBeyondTheBasicPlaneAreWords() {
    String bold = "\uD835\uDC00\uD835\uDC01";
    assertThat(Tokens.of("x " + bold + " y\uD835 z")).containsExactly("x", bold, "y", "z");
  }

  @Test
  void wordsMayHoldDigitsAndMarks() {
    assertThat(Tokens.of("snake_case, H2O – ca\u0301 (5G)"))
        .containsExactly("snake_case", "H2O", "ca\u0301", "5G");
  }

  @Test
  void manyWordsAreFoundAgain() {
    Keys keys = new Keys(Lexicon.builtIn());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("word").append(i).append(' ');
    }
    int[] first = keys(keys, text.toString());
    assertThat(first).hasSizeGreaterThanOrEqualTo(3000);
    assertThat(keys(keys, text.toString())).isEqualTo(first);
  }

  /** Words of which String.hashCode is the same must not make the search for them quadratic. */
  @Test
  void manyWordsOfOneHashAreFoundSoon() {
    int bits = 17;
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 1 << bits; word++) {
      for (int bit = 0; bit < bits; bit++) {
        text.append((word >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append(' ');
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            Evidence.of(
                article(Language.ENGLISH, text.toString()),
                article(Language.VIETNAMESE, text.toString()),
                Lexicon.builtIn()));
  }

  private static int[] keys(Keys keys, String text) {
    keys.look(text, Language.ENGLISH);
    return keys.keys();
  }
}
