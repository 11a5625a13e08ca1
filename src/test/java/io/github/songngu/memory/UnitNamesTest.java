package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

  private static final TranslationUnit RAIN =
      TranslationUnit.of(Variant.of("en", "Rain."), Variant.of("vi", "Mưa."));

  private static String name(UnitNames names, TranslationUnit unit) {
    return names.named(unit).id().orElseThrow();
  }

  @Test
  void countsWhatSaysTheSame() {
    UnitNames names = new UnitNames();
    String first = name(names, RAIN);
    assertThat(first).matches("[0-9a-f]{32}");
    assertThat(name(names, RAIN)).isEqualTo(first + "-2");
    assertThat(name(names, RAIN)).isEqualTo(first + "-3");
  }

  @Test
  void anEmptyNameIsNone() {
    assertThat(name(new UnitNames(), RAIN.withId(""))).isEqualTo(name(new UnitNames(), RAIN));
  }

  /** Units may have names already, and even those that others are about to get. */
  @Test
  void givesNoNameTwice() {
    UnitNames names = new UnitNames();
    String first = name(new UnitNames(), RAIN);
    Set<String> given = new HashSet<>();
    for (String taken : new String[] {first + "-2", first, first + "-4", first + "-5"}) {
      given.add(name(names, RAIN.withId(taken)));
    }
    for (int i = 0; i < 20; i++) {
      assertThat(given.add(name(names, RAIN))).as("unit %s", i).isTrue();
    }
  }

  /** A table with one line again and again is no reason to hang. */
  @Test
  void namesAHundredThousandEqualUnits() {
    UnitNames names = new UnitNames();
    String last =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () -> {
              String name = "";
              for (int i = 0; i < 100_000; i++) {
                name = name(names, RAIN);
              }
              return name;
            });
    assertThat(last).endsWith("-100000");
  }
}
