package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Criterion.Bound;
import io.github.songngu.filter.PairFilters;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every filter has a threshold to set, can be left out, and is explained. */
class FilterOptionsTest {

  @Command(name = "any")
  private static final class AnyCommand {
    @Mixin
    private final FilterOptions filters =
        new FilterOptions(EnumSet.allOf(Criterion.class), Set.of("other"));
  }

  private static PairFilters filters(String... arguments) {
    AnyCommand command = new AnyCommand();
    new CommandLine(command).parseArgs(arguments);
    return command.filters.filters();
  }

  private static String option(Criterion criterion) {
    return (criterion.bound() == Bound.MIN ? "--min-" : "--max-") + criterion.code();
  }

  @ParameterizedTest
  @EnumSource
  void setsTheThresholdOfOneFilterOnly(Criterion criterion) {
    PairFilters set = filters(option(criterion), "0.25");
    PairFilters expected = PairFilters.builder().threshold(criterion, .25).build();
    assertThat(set.thresholds()).isEqualTo(expected.thresholds());
  }

  @ParameterizedTest
  @EnumSource
  void leavesOutOneFilterOnly(Criterion criterion) {
    PairFilters without = filters("--without", "other," + criterion.code());
    PairFilters expected = PairFilters.builder().without(criterion).build();
    assertThat(without.thresholds()).isEqualTo(expected.thresholds());
  }

  @Test
  void beginsWithTheDefaults() {
    assertThat(filters().thresholds()).isEqualTo(PairFilters.ofDefaults().thresholds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "tmx clean"})
  void helpExplainsEachFilterWithItsDefault(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run((command + " --help").split(" ", -1), InputStream.nullInputStream(), stream, stream);
    String help = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    for (Criterion criterion : Criterion.values()) {
      String threshold = Double.toString(criterion.defaultThreshold()).replaceAll("\\.0$", "");
      assertThat(help)
          .contains(
              option(criterion)
                  + "=N "
                  + criterion.description()
                  + " (default: "
                  + threshold
                  + ")");
    }
  }
}
