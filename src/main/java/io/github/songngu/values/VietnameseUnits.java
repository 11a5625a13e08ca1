package io.github.songngu.values;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** "phần trăm", "điểm %", "đồng", "đô la Mỹ", "nhân dân tệ". */
final class VietnameseUnits extends Units {

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  @Override
  @Nullable Unit ofWords(Tokens t, int i, Quantity quantity) {
    int at = t.is(i, "điểm") ? i + 1 : i;
    if (t.is(at, "phần") && t.is(at + 1, "trăm")) {
      return Unit.percent(at + 2);
    }
    if (at > i) {
      return t.isSymbol(at, '%') ? Unit.percent(at + 1) : null;
    }
    if (t.is(i, "nhân") && t.is(i + 1, "dân") && t.is(i + 2, "tệ")) {
      return Unit.money("CNY", i + 3);
    }
    Word word = t.word(i);
    boolean rare = word.has(Role.RARE_CURRENCY) && quantity.number().compareTo(LARGE) >= 0;
    if (word.has(Role.CURRENCY_OR_UNIT) && !(quantity.inWords() && !quantity.isScaled())) {
      return pounds(t, i, quantity);
    }
    return (word.has(Role.CURRENCY) && isMoney(t, i)) || rare ? money(t, i) : null;
  }

  /** "bảng Anh" is money, "bảng" a table as well. */
  private static Unit pounds(Tokens t, int i, Quantity quantity) {
    boolean british = t.is(i + 1, "anh") && t.isCapitalised(i + 1);
    if (british || quantity.isScaled()) {
      return Unit.money(t.word(i).code(), british ? i + 2 : i + 1);
    }
    return new Unit(Unit.Kind.MONEY_OR_OTHER, t.word(i).code(), i + 1);
  }

  /** "đồng chí", "đồng hồ", "đồng nghiệp" are no money, nor is "Đ". */
  private static boolean isMoney(Tokens t, int i) {
    if (t.is(i, "ơ")) {
      return t.isDash(i + 1) && t.is(i + 2, "rô");
    }
    if (!t.is(i, "đồng")) {
      return t.length(i) > 1 || !t.isCapitalised(i);
    }
    return switch (t.word(i + 1).form()) {
      case "chí",
          "hồ",
          "bào",
          "nghiệp",
          "đội",
          "minh",
          "thời",
          "phạm",
          "loạt",
          "ý",
          "tình",
          "tính" ->
          false;
      default -> true;
    };
  }

  /** Reads a currency and whose it is: "đô la Úc", "đôla Mỹ", "yên Nhật". */
  private static Unit money(Tokens t, int i) {
    int end = i + 1;
    if (t.is(i, "đô") || t.is(i, "ơ")) {
      int la = t.isDash(end) && t.glued(end) ? end + 1 : end;
      end = t.is(la, "la") || t.is(la, "rô") ? la + 1 : end;
    }
    if (!t.has(end, Role.NATIONALITY) || !t.isCapitalised(end)) {
      return Unit.money(t.word(i).code(), end);
    }
    boolean dollar = t.word(i).code().equals("USD");
    String currency = dollar ? t.word(end).code() : t.word(i).code();
    boolean twoWords = t.is(end + 1, "kông") || t.is(end + 1, "loan") || t.is(end + 1, "zealand");
    return Unit.money(currency, twoWords ? end + 2 : end + 1);
  }
}
