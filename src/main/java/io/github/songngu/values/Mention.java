package io.github.songngu.values;

import io.github.songngu.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in a text that says a value.
 *
 * @param span where, in UTF-16 units of the text
 * @param readings the values it can mean, likeliest first, at least one: English {@code 04/05/2025}
 *     has two
 * @param approximate whether the text says that the value is only about right, as in "nearly 500"
 */
public record Mention(Span span, List<Value> readings, boolean approximate)
    implements Serializable {

  /** Checks that there is a reading. */
  public Mention {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("mention at " + span + " has no reading");
    }
  }

  /** Returns the likeliest reading. */
  public Value value() {
    return readings.get(0);
  }

  /** Returns the canonical forms of the readings, joined by {@code |}. */
  public String canonical() {
    return readings.size() == 1
        ? value().canonical()
        : readings.stream().map(Value::canonical).collect(Collectors.joining("|"));
  }

  /** Returns the informativeness of the likeliest reading, in nats. */
  public double informativeness() {
    return value().informativeness();
  }

  /** Returns whether some reading of this mention equals some reading of the other. */
  public boolean matches(Mention other) {
    for (Value value : readings) {
      if (other.readings.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the greatest {@link Value#agreement} of a reading of this and one of the other, in
   * nats.
   */
  public double agreement(Mention other) {
    double best = 0;
    for (Value mine : readings) {
      for (Value theirs : other.readings) {
        best = Math.max(best, mine.agreement(theirs));
      }
    }
    return best;
  }
}
