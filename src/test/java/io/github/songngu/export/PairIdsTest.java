package io.github.songngu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.align.Bitext;
import io.github.songngu.export.BitextFile.BeadText;
import io.github.songngu.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairIdsTest {

  private static final String HELLO = id("doc", "Hello, friend.", "Chào bạn.");

  @Test
  void isTheSameHoweverTheTextIsSpacedAndComposed() {
    assertThat(id("doc", " Hello,\n  friend.\u00A0", "Cha\u0300o\u0085ba\u0323n."))
        .isEqualTo(HELLO);
  }

  @Test
  void differsByDocumentAndByText() {
    assertThat(
            List.of(
                id("doc2", "Hello, friend.", "Chào bạn."),
                id("doc", "hello, friend.", "Chào bạn."),
                id("doc", "Hello, friend.", "Chao ban."),
                id("doc", "Hello, friend. Chào", "bạn."),
                id("docHello,", "friend.", "Chào bạn.")))
        .doesNotHaveDuplicates()
        .doesNotContain(HELLO);
  }

  @Test
  void isTheSameFromBothSides() {
    BeadText bead = new BeadText(1, List.of("Chào bạn."), List.of("Hello, friend."));
    assertThat(ids(BitextFile.bitext("doc", Language.VIETNAMESE, List.of(bead))))
        .containsExactly(HELLO);
  }

  @Test
  void countsWhatADocumentRepeats() {
    BeadText hello = new BeadText(1, List.of("Hello, friend."), List.of("Chào bạn."));
    BeadText other = new BeadText(1, List.of("Bye."), List.of("Tạm biệt."));
    Bitext bitext = BitextFile.bitext("doc", Language.ENGLISH, List.of(hello, other, hello, hello));
    assertThat(ids(bitext)).startsWith(HELLO).endsWith(HELLO + "-2", HELLO + "-3");
  }

  private static String id(String document, String english, String vietnamese) {
    BeadText bead = new BeadText(1, List.of(english), List.of(vietnamese));
    return ids(BitextFile.bitext(document, Language.ENGLISH, List.of(bead))).get(0);
  }

  private static List<String> ids(Bitext bitext) {
    return PairIds.of(bitext, bitext.segments());
  }
}
