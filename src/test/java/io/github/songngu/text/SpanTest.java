package io.github.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversItsPartOfTheText() {
    assertThat(new Span(5, 8).of("Chào anh.")).isEqualTo("anh");
  }

  @Test
  void stripsWhiteSpaceAtBothEndsNoBreakSpaceIncluded() {
    String text = " \u00A0Chào anh.\t\n";
    assertThat(new Span(0, text.length()).strip(text).of(text)).isEqualTo("Chào anh.");
    assertThat(new Span(0, 2).strip(text)).isEqualTo(new Span(0, 0));
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new Span(7, 3)).hasMessageContaining("span [7, 3) is not valid");
  }
}
