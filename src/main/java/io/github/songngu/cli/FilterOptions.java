package io.github.songngu.cli;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Criterion.Bound;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.TestSet;
import io.github.songngu.read.TextDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which pairs are thrown away: an option for the threshold of each {@link Criterion}, {@code
 * --exclude} and {@code --without}. To be mixed in by every command that filters pairs.
 */
final class FilterOptions {

  /** Codes of filters that are no criterion, and have no threshold. */
  private final Set<String> others;

  private final Set<Criterion> criteria;

  private @Nullable CommandSpec spec;

  @Option(
      names = "--exclude",
      paramLabel = "FILE",
      description =
          "Keep out what overlaps with this test set, a sentence a line; may be repeated.")
  private List<Path> excluded = List.of();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "FILTER",
      description = "Filters to leave out: the names below without min- or max-.")
  private List<String> without = List.of();

  FilterOptions(Set<Criterion> criteria, Set<String> others) {
    this.criteria = criteria;
    this.others = others;
  }

  /** Gives the command that these are mixed into an option for each criterion. */
  @Spec(Spec.Target.MIXEE)
  void command(CommandSpec mixee) {
    spec = mixee;
    for (Criterion criterion : criteria) {
      mixee.addOption(
          OptionSpec.builder(option(criterion))
              .paramLabel("N")
              .type(Double.class)
              .description(
                  criterion.description()
                      + String.format(
                          Locale.ROOT, " (default: %s)", plain(criterion.defaultThreshold())))
              .build());
    }
  }

  private static String option(Criterion criterion) {
    return (criterion.bound() == Bound.MIN ? "--min-" : "--max-") + criterion.code();
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /**
   * Returns the filters asked for.
   *
   * @throws ParameterException if one is not known, or a threshold is none
   */
  PairFilters filters() {
    PairFilters.Builder builder = PairFilters.builder();
    for (Criterion criterion : criteria) {
      Double threshold = Objects.requireNonNull(spec).findOption(option(criterion)).getValue();
      if (threshold != null) {
        set(criterion, threshold, builder);
      }
      if (!applies(criterion.code())) {
        builder.without(criterion);
      }
    }
    return builder.build();
  }

  private void set(Criterion criterion, double threshold, PairFilters.Builder builder) {
    if (criterion == Criterion.SCORE && !(threshold >= 0 && threshold <= 1)) {
      throw usage(option(criterion) + " is " + threshold + ", expected 0 to 1");
    }
    try {
      builder.threshold(criterion, threshold);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  /** Returns whether a filter is not left out, by its code. */
  boolean applies(String code) {
    for (String other : without) {
      if (!codes().contains(other)) {
        throw usage(
            "--without: found '" + other + "', expected one of " + String.join(", ", codes()));
      }
    }
    return !without.contains(code);
  }

  private Set<String> codes() {
    Set<String> codes =
        criteria.stream().map(Criterion::code).collect(Collectors.toCollection(LinkedHashSet::new));
    codes.addAll(others);
    return codes;
  }

  /** Returns the files of test sets. */
  List<Path> excluded() {
    return excluded;
  }

  /**
   * Returns the filters asked for, which keep test sets out too.
   *
   * @throws IOException if a test set cannot be read
   */
  PairFilters filtersWithTestSets() throws IOException {
    PairFilters filters = filters();
    if (excluded.isEmpty()) {
      return filters;
    }
    List<String> texts = new ArrayList<>();
    for (Path file : excluded) {
      texts.add(TextDecoder.ofDefaults().decode(file));
    }
    return filters.excluding(TestSet.of(texts.stream().flatMap(String::lines)));
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
