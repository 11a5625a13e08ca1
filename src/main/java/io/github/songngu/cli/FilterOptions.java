package io.github.songngu.cli;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Criterion.Bound;
import io.github.songngu.filter.PairFilters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which pairs are thrown away: an option for the threshold of each {@link Criterion}, and {@code
 * --without}. To be mixed in by every command that filters pairs.
 */
final class FilterOptions {

  private @Nullable CommandSpec command;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "FILTER",
      description = "Filters to leave out: the names of the options below without min- or max-.")
  private List<String> without = List.of();

  /** Gives the command that these are mixed into an option for each criterion. */
  @Spec(Spec.Target.MIXEE)
  void command(CommandSpec mixee) {
    command = mixee;
    for (Criterion criterion : Criterion.values()) {
      mixee.addOption(
          OptionSpec.builder(option(criterion))
              .paramLabel("N")
              .type(Double.class)
              .description(description(criterion))
              .build());
    }
  }

  private static String description(Criterion criterion) {
    double threshold = criterion.defaultThreshold();
    boolean whole = threshold == Math.rint(threshold);
    return String.format(
        Locale.ROOT,
        "%s (default: %s)",
        criterion.description(),
        whole ? Long.toString((long) threshold) : Double.toString(threshold));
  }

  private static String option(Criterion criterion) {
    return (criterion.bound() == Bound.MIN ? "--min-" : "--max-") + criterion.code();
  }

  /**
   * Returns the filters that were asked for.
   *
   * @throws ParameterException if there is no such filter, or a threshold is impossible
   */
  PairFilters filters() {
    CommandSpec spec = Objects.requireNonNull(command);
    try {
      PairFilters.Builder builder = PairFilters.builder();
      for (Criterion criterion : Criterion.values()) {
        Double threshold = spec.findOption(option(criterion)).getValue();
        if (threshold != null) {
          builder.threshold(criterion, threshold);
        }
      }
      without.forEach(code -> builder.without(criterion(code)));
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Criterion criterion(String code) {
    return Stream.of(Criterion.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--without: found '"
                        + code
                        + "', expected one of "
                        + String.join(
                            ", ", Stream.of(Criterion.values()).map(Criterion::code).toList())));
  }
}
