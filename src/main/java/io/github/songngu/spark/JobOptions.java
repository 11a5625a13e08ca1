package io.github.songngu.spark;

import io.github.songngu.corpus.Split;
import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.Criterion.Bound;
import io.github.songngu.filter.PairFilters;
import java.util.ArrayList;
import java.util.Iterator;
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
 * @param excluded test sets
 * @param lexicons words of the user's own
 * @param shuffled whether pairs are written in a random order
 */
record JobOptions(
    List<String> inputs,
    String output,
    @Nullable String given,
    String format,
    PairFilters filters,
    List<String> excluded,
    List<String> lexicons,
    Split split,
    boolean shuffled) {

  static JobOptions parse(String... arguments) {
    Parser parser = new Parser();
    Iterator<String> words = List.of(arguments).iterator();
    while (words.hasNext()) {
      String word = words.next();
      if (!word.startsWith("--")) {
        parser.paths.add(word);
      } else if (word.equals("--shuffle")) {
        parser.shuffled = true;
      } else if (words.hasNext()) {
        parser.set(word, words.next());
      } else {
        throw new IllegalArgumentException(word + " needs a value");
      }
    }
    return parser.options();
  }

  /** What has been said so far. */
  private static final class Parser {

    private final List<String> paths = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> lexicons = new ArrayList<>();
    private final PairFilters.Builder filters = PairFilters.builder();
    private @Nullable String given;
    private String format = "json";
    private Split split = new Split(0, 0, 0);
    private boolean shuffled;

    private void set(String option, String value) {
      switch (option) {
        case "--format" -> format = format(value);
        case "--input-format" -> given = format(value);
        case "--exclude" -> excluded.add(value);
        case "--lexicon" -> lexicons.add(value);
        case "--dev" -> split = new Split(Double.parseDouble(value), split.test(), split.seed());
        case "--test" -> split = new Split(split.dev(), Double.parseDouble(value), split.seed());
        case "--seed" -> split = new Split(split.dev(), split.test(), Long.parseLong(value));
        case "--without" ->
            Stream.of(value.split(",", -1)).forEach(code -> filters.without(named(code)));
        default -> filters.threshold(ofOption(option), Double.parseDouble(value));
      }
    }

    private JobOptions options() {
      if (paths.size() < 2) {
        throw new IllegalArgumentException("found " + paths + ", expected inputs and an output");
      }
      int last = paths.size() - 1;
      return new JobOptions(
          List.copyOf(paths.subList(0, last)),
          paths.get(last),
          given,
          format,
          filters.build(),
          List.copyOf(excluded),
          List.copyOf(lexicons),
          split,
          shuffled);
    }
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
