package io.github.songngu.values;

import io.github.songngu.values.Value.Date;
import java.util.ArrayList;
import java.util.List;

/** The readings of a date. */
final class Dates {

  private Dates() {}

  /** Returns the date, or nothing if there is no such date. */
  static List<Value> of(int year, int month, int day) {
    return Date.isValid(year, month, day) ? List.of(new Date(year, month, day)) : List.of();
  }

  /** Returns the dates that two numbers can mean if either can be the month, month first. */
  static List<Value> inEitherOrder(int year, int first, int second) {
    List<Value> readings = new ArrayList<>(of(year, first, second));
    if (first != second) {
      readings.addAll(of(year, second, first));
    }
    return readings;
  }
}
