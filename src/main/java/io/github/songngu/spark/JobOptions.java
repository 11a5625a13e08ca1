package io.github.songngu.spark;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Criterion.Bound;
import io.github.songngu.filter.PairFilters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the arguments of a job say.
 *
 * @param inputs one or more
 * @param output a folder that does not exist yet
 * @param given the format of all inputs; null if their names tell it
 * @param format that of the output: {@code json} or {@code parquet}
 */
record JobOptions(
    List<String> inputs,
    String output,
    @Nullable String given,
    String format,
    PairFilters filters) {

  static JobOptions parse(String... arguments) {
    List<String> paths = new ArrayList<>();
    PairFilters.Builder filters = PairFilters.builder();
    String given = null;
    String format = "json";
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (!argument.startsWith("--")) {
        paths.add(argument);
        continue;
      }
      if (++i == arguments.length) {
        throw new IllegalArgumentException(argument + " needs a value");
      }
      switch (argument) {
        case "--format" -> format = format(arguments[i]);
        case "--input-format" -> given = format(arguments[i]);
        case "--without" ->
            Stream.of(arguments[i].split(",", -1)).forEach(code -> filters.without(named(code)));
        default -> filters.threshold(ofOption(argument), Double.parseDouble(arguments[i]));
      }
    }
    if (paths.size() < 2) {
      throw new IllegalArgumentException("found " + paths + ", expected inputs and an output");
    }
    int last = paths.size() - 1;
    return new JobOptions(
        List.copyOf(paths.subList(0, last)), paths.get(last), given, format, filters.build());
  }

  private static String format(String word) {
    return switch (word) {
      case "json", "jsonl" -> "json";
      case "parquet" -> "parquet";
      default ->
          throw new IllegalArgumentException(
              "found format '" + word + "', expected jsonl or parquet");
    };
  }

  String inputFormat(String path) {
    if (given != null) {
      return given;
    }
    return path.toLowerCase(Locale.ROOT).endsWith(".parquet") ? "parquet" : "json";
  }

  private static Criterion named(String code) {
    return Stream.of(Criterion.values())
        .filter(criterion -> criterion.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("found no filter '" + code + "'"));
  }

  private static Criterion ofOption(String option) {
    return Stream.of(Criterion.values())
        .filter(criterion -> option.equals(prefix(criterion) + criterion.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("found no option '" + option + "'"));
  }

  private static String prefix(Criterion criterion) {
    return criterion.bound() == Bound.MIN ? "--min-" : "--max-";
  }
}
