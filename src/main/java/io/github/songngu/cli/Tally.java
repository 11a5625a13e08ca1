package io.github.songngu.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts things by kind, and says so: {@code 7 lines: 4 en, 3 vi}. */
final class Tally {

  private final String thing;
  private final Map<String, Long> kinds = new TreeMap<>();

  Tally(String thing) {
    this.thing = thing;
  }

  /** Counts one. */
  void add(String kind) {
    kinds.merge(kind, 1L, Long::sum);
  }

  /** Returns {@code 1 line} or {@code 2 lines}. */
  static String count(long number, String thing) {
    String several =
        thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    return number + " " + (number == 1 ? thing : several);
  }

  @Override
  public String toString() {
    long all = kinds.values().stream().mapToLong(Long::longValue).sum();
    String each =
        kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return count(all, thing) + (each.isEmpty() ? "" : ": " + each);
  }
}
