package io.github.songngu.values;

import io.github.songngu.values.Value.Amount;
import io.github.songngu.values.Value.Percentage;
import io.github.songngu.values.Value.PlainNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, percentages and amounts of money: "1,234.5", "twenty-five", "6,5%", "US$1.5bn", "12 tỷ
 * đồng".
 *
 * <p>In a range the scale and unit of the second number are those of the first as well: "10-15
 * million dollars".
 */
final class Quantities implements Rule {

  private final NumberReader reader;
  private final Units units;

  Quantities(NumberReader reader, Units units) {
    this.reader = reader;
    this.units = units;
  }

  /** A quantity from token {@code from} on, and what it is of. */
  private record Measured(int from, Quantity quantity, Unit unit) {}

  @Override
  public int match(Tokens t, int i, Mentions out) {
    Measured first = read(t, i);
    if (first == null) {
      return NO_MATCH;
    }
    Measured second = secondOfRange(t, first);
    if (second != null) {
      emit(t, withUnitOf(first, second), first.unit.end(), out);
      return emit(t, withMoneyOf(second, first), second.unit.end(), out);
    }
    if (first.unit.kind() == Unit.Kind.NONE && !reader.counts(t, first.from, first.quantity)) {
      return NO_MATCH;
    }
    return emit(t, first, first.unit.end(), out);
  }

  private @Nullable Measured read(Tokens t, int i) {
    boolean negative = isSign(t, i);
    int from = negative ? i + 1 : i;
    Unit before = units.before(t, from);
    int start = before == null ? from : before.end();
    Quantity quantity = reader.read(t, start, before != null);
    if (quantity == null) {
      return null;
    }
    Quantity signed = negative ? quantity.negate() : quantity;
    Unit after = units.after(t, signed);
    if (isFormula(t, from, signed.end())) {
      return new Measured(i, signed, Unit.none(signed.end()));
    }
    boolean repeated = before != null && after.kind() == Unit.Kind.MONEY;
    if (before == null) {
      return new Measured(i, signed, after);
    }
    return new Measured(i, signed, before.endingAt(repeated ? after.end() : signed.end()));
  }

  /** "$1$" is a formula, no money. */
  private static boolean isFormula(Tokens t, int from, int end) {
    return t.isSymbol(from, '$') && t.isSymbol(end, '$') && t.glued(end);
  }

  /** A sign is a word, or a minus that is glued to the number and to nothing else. */
  private static boolean isSign(Tokens t, int i) {
    boolean minus = t.isSymbol(i, '-') || t.isSymbol(i, '\u2212');
    return minus ? t.glued(i + 1) && !t.glued(i) && !t.isDigits(i - 1) : t.has(i, Role.MINUS);
  }

  /** Reads the end of a range whose start says no scale or unit of its own. */
  private @Nullable Measured secondOfRange(Tokens t, Measured first) {
    int joint = first.unit.end();
    boolean plain = !first.quantity.isScaled() && first.unit.kind() != Unit.Kind.PERCENT;
    if (!plain || !(t.isDash(joint) || t.has(joint, Role.TO))) {
      return null;
    }
    Measured second = read(t, joint + 1);
    boolean says =
        second != null && (second.quantity.isScaled() || second.unit.kind() != Unit.Kind.NONE);
    boolean rises = second != null && base(second).compareTo(first.quantity.number()) > 0;
    return says && rises ? second : null;
  }

  /** The number without its scale: 15 in "10-15 million". */
  private static BigDecimal base(Measured measured) {
    Quantity quantity = measured.quantity;
    return quantity.number().divide(quantity.scale(), 4, RoundingMode.HALF_UP);
  }

  private static Measured withUnitOf(Measured first, Measured second) {
    Quantity quantity = first.quantity.times(second.quantity.scale(), first.quantity.end());
    Unit unit = first.unit.kind() == Unit.Kind.NONE ? second.unit : first.unit;
    return new Measured(first.from, quantity, unit);
  }

  /** The sign of "$10-15 million" stands at the start only. */
  private static Measured withMoneyOf(Measured second, Measured first) {
    boolean money = second.unit.kind() == Unit.Kind.NONE && first.unit.kind() == Unit.Kind.MONEY;
    return money ? new Measured(second.from, second.quantity, first.unit) : second;
  }

  private static int emit(Tokens t, Measured measured, int end, Mentions out) {
    Quantity quantity = measured.quantity;
    List<Value> readings = new ArrayList<>(2);
    addReadings(readings, measured.unit, quantity.number());
    if (quantity.other() != null) {
      addReadings(readings, measured.unit, quantity.other());
    }
    boolean approximate = quantity.approximate() || t.has(measured.from - 1, Role.APPROXIMATE);
    return out.add(measured.from, end, readings, approximate);
  }

  private static void addReadings(List<Value> readings, Unit unit, BigDecimal number) {
    switch (unit.kind()) {
      case PERCENT -> readings.add(new Percentage(number));
      case MONEY -> readings.add(new Amount(unit.currency(), number));
      case MONEY_OR_OTHER -> {
        readings.add(new Amount(unit.currency(), number));
        readings.add(new PlainNumber(number));
      }
      case NONE -> readings.add(new PlainNumber(number));
    }
  }
}
