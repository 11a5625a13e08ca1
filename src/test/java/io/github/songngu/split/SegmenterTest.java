package io.github.songngu.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  @Test
  void aLineBreakInsideAParagraphCountsAsASpace() {
    String text = "Title\n\nShe met Dr.\nNam in\r\nHue. They\ntalked.\n";
    Article article =
        new Article("a", Language.ENGLISH, text, List.of(new Span(0, 5), new Span(7, 44)));

    SegmentedArticle segmented = Segmenter.ofDefaults().segment(article);

    assertThat(segmented.sentences())
        .extracting(Sentence::paragraph, Sentence::text)
        .containsExactly(
            tuple(0, "Title"), tuple(1, "She met Dr.\nNam in\r\nHue."), tuple(1, "They\ntalked."));
    assertThat(segmented.sentences())
        .allSatisfy(sentence -> assertThat(sentence.span().of(text)).isEqualTo(sentence.text()));
  }

  @Test
  void aParagraphOfBlanksHasNoSentence() {
    Article article = new Article("a", Language.VIETNAMESE, " \u00A0\t", List.of(new Span(0, 3)));

    assertThat(Segmenter.ofDefaults().segment(article).sentences()).isEmpty();
  }
}
