package io.github.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentedArticleTest {

  private static final String TEXT = "Một hai. Ba\n   bốn.\nNăm\u3000sáu.";
  private static final Article ARTICLE =
      new Article("a", Language.VIETNAMESE, TEXT, List.of(new Span(0, 19), new Span(20, 28)));

  private static Sentence sentence(int index, int paragraph, int start, int end) {
    return new Sentence(index, paragraph, new Span(start, end), TEXT.substring(start, end));
  }

  private static final SegmentedArticle SEGMENTED =
      new SegmentedArticle(
          ARTICLE, List.of(sentence(0, 0, 0, 8), sentence(1, 0, 9, 19), sentence(2, 1, 20, 28)));

  @Test
  void aSoftWrapIsOneSpaceAndOtherSpacesStay() {
    assertThat(SEGMENTED.text(new SentenceRange(0, 2))).isEqualTo("Một hai. Ba bốn.");
    assertThat(SEGMENTED.text(new SentenceRange(1, 3))).isEqualTo("Ba bốn. Năm\u3000sáu.");
    assertThat(SEGMENTED.text(new SentenceRange(1, 1))).isEmpty();
  }

  @Test
  void refusesASentenceOutsideItsParagraph() {
    assertThatThrownBy(() -> new SegmentedArticle(ARTICLE, List.of(sentence(0, 1, 0, 8))))
        .hasMessageContaining("out of place");
    assertThatThrownBy(() -> new Article("a", Language.ENGLISH, "ab", List.of(new Span(1, 3))))
        .hasMessageContaining("[1, 3)");
  }
}
