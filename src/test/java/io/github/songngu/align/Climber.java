package io.github.songngu.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the top of a concave function by the limited-memory BFGS method (Liu and Nocedal, 1989),
 * with steps that are halved until they climb enough (Armijo).
 */
final class Climber {

  /** Steps that the curvature is estimated from. */
  private static final int MEMORY = 12;

  /** The top is reached when a step climbs less. */
  private static final double FLAT = 1e-3;

  private static final int HALVINGS = 20;

  private Climber() {}

  /** Where the function was looked at: its value and slope there. */
  record Point(double[] place, double value, double[] slope) {}

  /** A step: how far it went, and by how much the slope fell. */
  private record Move(double[] step, double[] fall) {

    double curvature() {
      return dot(step, fall);
    }
  }

  /** Returns the top, or the highest place reached after so many steps. */
  static double[] climb(double[] start, int steps, Function<double[], Point> function) {
    Point here = function.apply(start);
    Deque<Move> moves = new ArrayDeque<>();
    for (int step = 0; step < steps; step++) {
      double[] direction = direction(here.slope, moves);
      Point next = along(here, direction, moves.isEmpty(), function);
      Move move = new Move(minus(next.place, here.place), minus(here.slope, next.slope));
      if (move.curvature() > 1e-12) {
        moves.addLast(move);
      }
      if (moves.size() > MEMORY) {
        moves.removeFirst();
      }
      boolean flat = next.value - here.value < FLAT; // so it is where no step climbs
      here = next;
      if (flat) {
        break;
      }
    }
    return here.place;
  }

  /** Goes in a direction as far as is worth it; returns where it is if nowhere is higher. */
  private static Point along(
      Point here, double[] direction, boolean first, Function<double[], Point> function) {
    double slope = dot(here.slope, direction);
    double size = first ? Math.min(1, .1 / Math.sqrt(dot(direction, direction))) : 1;
    for (int k = 0; k < HALVINGS; k++) {
      double[] place = here.place.clone();
      for (int i = 0; i < place.length; i++) {
        place[i] += size * direction[i];
      }
      Point there = function.apply(place);
      if (there.value >= here.value + 1e-4 * size * slope) {
        return there;
      }
      size /= 2;
    }
    return here;
  }

  /** The slope, corrected by the curvature that the last steps met. */
  private static double[] direction(double[] slope, Deque<Move> moves) {
    double[] direction = slope.clone();
    List<Move> list = new ArrayList<>(moves);
    double[] taken = new double[list.size()];
    for (int k = list.size() - 1; k >= 0; k--) {
      Move move = list.get(k);
      taken[k] = dot(move.step, direction) / move.curvature();
      add(direction, -taken[k], move.fall);
    }
    if (!list.isEmpty()) {
      Move last = list.get(list.size() - 1);
      double scale = last.curvature() / dot(last.fall, last.fall);
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= scale;
      }
    }
    for (int k = 0; k < list.size(); k++) {
      Move move = list.get(k);
      add(direction, taken[k] - dot(move.fall, direction) / move.curvature(), move.step);
    }
    return direction;
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = a.clone();
    add(difference, -1, b);
    return difference;
  }

  private static void add(double[] to, double times, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
