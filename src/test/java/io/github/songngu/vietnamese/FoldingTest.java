package io.github.songngu.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

  static List<Cases.Row> folds() {
    return Cases.of("fold.tsv");
  }

  @ParameterizedTest
  @MethodSource("folds")
  void folds(Cases.Row row) {
    assertThat(Folding.fold(row.get(0))).as(row.toString()).isEqualTo(row.get(1));
    assertThat(Folding.fold(row.get(1))).as("twice").isEqualTo(row.get(1));
    if (!row.get(2).isEmpty()) {
      assertThat(Folding.hasDiacritics(row.get(0)))
          .as(row.toString())
          .isEqualTo(row.get(2).equals("yes"));
    }
  }

  @Test
  void returnsTheSameStringIfThereIsNothingToFold() {
    String folded = "ha noi, 15-4";
    assertThat(Folding.fold(folded)).isSameAs(folded);
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "lt", "az")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Folding.fold("VIỆT NAM, ÌÍỈĨỊ")).isEqualTo("viet nam, iiiii");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void comparesExactlyAndFolded() {
    assertThat(Folding.equalExact("ế", "e\u0302\u0301")).isTrue();
    assertThat(Folding.equalExact("ế", "é\u0302")).isTrue();
    assertThat(Folding.equalExact("ế", "ê")).isFalse();
    assertThat(Folding.equalExact("Hà", "hà")).isFalse();
    assertThat(Folding.equalFolded("Đà Nẵng", "DA NANG")).isTrue();
    assertThat(Folding.equalFolded("Đà Nẵng", "Danang")).isFalse();
  }
}
