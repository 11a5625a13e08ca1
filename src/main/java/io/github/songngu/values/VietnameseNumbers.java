package io.github.songngu.values;

import io.github.songngu.text.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese numbers: "12 nghìn tỷ", "3 triệu 500 nghìn", "hai trăm linh năm", "ba phẩy năm", "hàng
 * chục nghìn", "hai triệu rưỡi".
 */
final class VietnameseNumbers implements NumberReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MAX_PARTS = 12;

  @Override
  public @Nullable Quantity read(Tokens t, int i, boolean money) {
    Quantity figures = Figures.read(t, i, Language.VIETNAMESE);
    if (figures != null) {
      Quantity part = fraction(t, figures);
      return part != null ? part : withHalf(t, scaled(t, figures, money));
    }
    if (!t.isWord(i)) {
      return null;
    }
    if (t.is(i, "nửa")) {
      return half(t, i);
    }
    boolean scale = t.has(i, Role.SCALE) || t.has(i, Role.HUNDRED);
    if (scale && t.is(i + 1, "rưỡi")) { // "triệu rưỡi"
      return withHalf(t, Quantity.ofWords(i, 1).times(t.word(i).number(), i + 1));
    }
    if (t.has(i, Role.SOME) || t.is(i, "gấp") || t.is(i, "đôi")) {
      return withoutNumber(t, i);
    }
    return inWords(t, i);
  }

  private static @Nullable Quantity inWords(Tokens t, int i) {
    VietnameseCardinal group = VietnameseCardinal.read(t, i);
    if (group.isNone()) {
      return t.is(i, "năm") ? Quantity.ofWords(i + 1, 5) : null;
    }
    Quantity first = Quantity.ofWords(group.end(), group.number());
    Quantity part = fraction(t, first);
    if (part != null) {
      return part;
    }
    if (group.number() == 1 && (t.is(group.end(), "đôi") || t.is(group.end(), "cặp"))) {
      return Quantity.ofWords(group.end() + 1, 2);
    }
    return withHalf(t, scaled(t, withDecimals(t, first), false));
  }

  /** "hai phần ba", "một phần tư", "5 phần nghìn", "2 phần 3"; not "phần trăm". */
  private static @Nullable Quantity fraction(Tokens t, Quantity numerator) {
    int at = numerator.end() + 1;
    if (!t.is(at - 1, "phần")) {
      return null;
    }
    boolean word = t.has(at, Role.DIGIT) || t.is(at, "tư") || t.is(at, "nghìn") || t.is(at, "vạn");
    boolean year = t.is(at, "năm") && t.has(at + 1, Role.UNIT);
    long whole = t.isDigits(at) ? t.integer(at, 1) : word && !year ? t.word(at).number() : 0;
    return whole < 2
        ? null
        : new Quantity(
            at + 1,
            Decimals.fraction(numerator.number(), BigDecimal.valueOf(whole)),
            null,
            true,
            BigDecimal.ONE,
            false);
  }

  /** "ba phẩy năm", "không phẩy hai mươi lăm". */
  private static Quantity withDecimals(Tokens t, Quantity whole) {
    if (!t.is(whole.end(), "phẩy")) {
      return whole;
    }
    int at = whole.end() + 1;
    VietnameseCardinal rest = VietnameseCardinal.read(t, at);
    long number = rest.isNone() && t.is(at, "năm") ? 5 : rest.number();
    int end = rest.isNone() && t.is(at, "năm") ? at + 1 : rest.end();
    if (end == 0) {
      return whole;
    }
    BigDecimal decimals = BigDecimal.valueOf(number, Long.toString(number).length());
    return whole.plus(decimals, end);
  }

  /** Applies the scales after a number, and the smaller numbers with smaller scales after those. */
  private static Quantity scaled(Tokens t, Quantity first, boolean money) {
    int end = first.end();
    boolean moneySuffix = money && t.has(end, Role.MONEY_SUFFIX);
    if (t.glued(end) && (t.has(end, Role.SCALE_SUFFIX) || moneySuffix)) {
      return first.times(t.word(end).number(), end + 1);
    }
    Quantity total = withScales(t, first);
    for (int parts = 0; parts < MAX_PARTS && total.isScaled(); parts++) {
      Quantity next = rest(t, total);
      if (next == null) {
        return total;
      }
      total = next;
    }
    return total;
  }

  private static Quantity withScales(Tokens t, Quantity number) {
    Quantity result = number;
    for (int round = 0; round < 3 && isScale(t, result.end(), result); round++) {
      result = result.times(t.word(result.end()).number(), result.end() + 1);
    }
    return result;
  }

  private static boolean isScale(Tokens t, int i, Quantity before) {
    boolean scale = t.has(i, Role.SCALE) || (t.has(i, Role.HUNDRED) && !before.inWords());
    boolean rich = t.is(i + 1, "phú") || t.is(i + 1, "lệ") || t.is(i + 1, "số");
    return scale && !rich && !t.is(i - 1, "phần");
  }

  /**
   * Adds the next smaller part: " hai trăm nghìn" to "một triệu"; {@code null} if there is none.
   */
  private static @Nullable Quantity rest(Tokens t, Quantity total) {
    int i = total.end();
    BigDecimal room = total.scale();
    if (t.isDigits(i)) {
      Numeral numeral = Numeral.read(t, i, Language.VIETNAMESE);
      if (isTenths(t, total)) {
        return total.plus(room.multiply(BigDecimal.valueOf(t.integer(i, 1), 1)), i + 1);
      }
      boolean smaller = numeral != null && isScale(t, numeral.end(), Quantity.of(numeral));
      return smaller && numeral != null ? add(total, withScales(t, Quantity.of(numeral))) : null;
    }
    int at = t.has(i, Role.NO_TENS) ? i + 1 : i;
    if (at == i && VietnameseCardinal.isColloquialRest(t, i) && !t.has(i + 1, Role.UNIT)) {
      long digit = t.word(i).number();
      return total.plus(room.multiply(BigDecimal.valueOf(digit)).movePointLeft(1), i + 1);
    }
    VietnameseCardinal group = VietnameseCardinal.read(t, at);
    boolean five = at > i && t.is(at, "năm");
    if (group.isNone()) {
      return five ? total.plus(BigDecimal.valueOf(5), at + 1) : null;
    }
    Quantity number = Quantity.ofWords(group.end(), group.number());
    boolean loneDigit = group.parts() == 1 && at == i && !isScale(t, group.end(), number);
    return loneDigit ? null : add(total, withScales(t, number));
  }

  /** "1 triệu 2", "3 tỷ 5 đồng": a figure that nothing else follows is a tenth of the scale. */
  private static boolean isTenths(Tokens t, Quantity total) {
    int i = total.end();
    boolean more = t.isWord(i + 1) && !t.has(i + 1, Role.CURRENCY);
    boolean goesOn = t.glued(i + 1) && t.glued(i + 2);
    boolean range = t.isDash(i + 1) || t.isDigits(i + 1) || t.isSymbol(i + 1, '%');
    boolean large = total.scale().compareTo(BigDecimal.valueOf(1000)) >= 0;
    return !total.inWords() && large && t.integer(i, 1) > 0 && !more && !goesOn && !range;
  }

  /**
   * Adds a part that is smaller than the scale before it. A larger scale takes all before it: "một
   * nghìn hai trăm tỷ".
   */
  private static @Nullable Quantity add(Quantity total, Quantity part) {
    if (part.number().compareTo(total.scale()) < 0) {
      Quantity sum = total.plus(part.number(), part.end());
      return new Quantity(
          sum.end(), sum.number(), sum.other(), sum.inWords(), part.scale(), sum.approximate());
    }
    boolean takesAll =
        part.scale().compareTo(total.scale()) > 0
            && part.number().divide(part.scale()).compareTo(total.scale()) < 0
            && total.scale().compareTo(BigDecimal.valueOf(10_000)) <= 0;
    if (!takesAll) {
      return null;
    }
    BigDecimal before = part.number().divide(part.scale());
    Quantity sum = total.plus(before, part.end());
    return new Quantity(
            sum.end(), sum.number(), sum.other(), sum.inWords(), BigDecimal.ONE, sum.approximate())
        .times(part.scale(), part.end());
  }

  /** "hai triệu rưỡi", "2 năm rưỡi": half of the scale, or of the unit, more. */
  private static Quantity withHalf(Tokens t, Quantity quantity) {
    int end = quantity.end();
    if (t.is(end, "rưỡi")) {
      return quantity.plus(quantity.scale().multiply(HALF), end + 1);
    }
    boolean afterUnit = t.has(end, Role.UNIT) && t.is(end + 1, "rưỡi") && !t.is(end, "giờ");
    return afterUnit ? quantity.plus(HALF, end + 2) : quantity;
  }

  /** "nửa triệu", "nửa tá", or just a half; "nửa đêm" and "nửa cuối" are none. */
  private static @Nullable Quantity half(Tokens t, int i) {
    Quantity half = Quantity.ofWords(i + 1, HALF);
    if (isScale(t, i + 1, half) && t.has(i + 1, Role.SCALE)) {
      return withScales(t, half);
    }
    boolean other = t.has(i + 1, Role.DAY_PART) || isPart(t, i + 1);
    return other ? null : half;
  }

  private static boolean isPart(Tokens t, int i) {
    return t.is(i, "đầu") || t.is(i, "cuối") || t.is(i, "sau") || t.is(i, "trước");
  }

  /** "hàng chục nghìn", "vài trăm", "gấp đôi", "đôi". */
  private static @Nullable Quantity withoutNumber(Tokens t, int i) {
    if (t.has(i, Role.SOME)) {
      boolean scale = t.has(i + 1, Role.SCALE) || t.has(i + 1, Role.HUNDRED);
      Quantity one = Quantity.ofWords(i + 1, 1).asApproximate();
      boolean rich = t.is(i + 2, "phú");
      return scale && !rich ? withScales(t, one.times(t.word(i + 1).number(), i + 2)) : null;
    }
    return t.is(i, "gấp") && t.is(i + 1, "đôi") ? Quantity.ofWords(i + 2, 2) : null;
  }

  @Override
  public boolean counts(Tokens t, int i, Quantity quantity) {
    if (!quantity.inWords() || quantity.end() > i + 1 || t.size() == 1) {
      return true;
    }
    return LoneDigit.counts(t, i);
  }
}
