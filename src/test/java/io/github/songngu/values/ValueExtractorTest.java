package io.github.songngu.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import io.github.songngu.values.Value.Amount;
import io.github.songngu.values.Value.Date;
import io.github.songngu.values.Value.Ordinal;
import io.github.songngu.values.Value.Percentage;
import io.github.songngu.values.Value.PlainNumber;
import io.github.songngu.values.Value.Quarter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueExtractorTest {

  private static final String VIETNAMESE =
      "Chiều thứ Hai, ngày 15 tháng 4 năm 2025, hai mươi lăm người nhận 12 tỷ đồng, tăng 6,5%.";

  @Test
  void tellsWhereEachValueStands() {
    String text = "On April 15, nearly 500 people got VND12 billion.";
    List<Mention> mentions = ValueExtractor.of(Language.ENGLISH).extract(text);
    assertThat(mentions)
        .extracting(mention -> mention.span().of(text))
        .containsExactly("April 15", "500", "VND12 billion");
    assertThat(mentions).extracting(Mention::approximate).containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a dozen", "an A320", "a 5 km walk", "a\u2013b 7", "a million"})
  void articlesBelongToWhatFollows(String text) {
    assertThat(ValueExtractor.of(Language.ENGLISH).extract(text)).hasSize(1);
  }

  @Test
  void articlesSayNothingByThemselves() {
    assertThat(ValueExtractor.of(Language.ENGLISH).extract("A quiet room, an hour, a/b, a."))
        .isEmpty();
  }

  @Test
  void readsNumbersThatAreAboutRight() {
    assertThat(ValueExtractor.of(Language.VIETNAMESE).extract("khoảng 500 người, hàng nghìn cây"))
        .hasSize(2)
        .allMatch(Mention::approximate);
  }

  @Test
  void understandsDecomposedText() {
    String decomposed = Normalizer.normalize(VIETNAMESE, Normalizer.Form.NFD);
    ValueExtractor extractor = ValueExtractor.of(Language.VIETNAMESE);
    assertThat(extractor.extract(decomposed))
        .extracting(Mention::readings)
        .isEqualTo(extractor.extract(VIETNAMESE).stream().map(Mention::readings).toList())
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "vi", "lt", "ar"})
  void readsTheSameInEveryLocale(String language) {
    ValueExtractor extractor = ValueExtractor.of(Language.VIETNAMESE);
    String text =
        VIETNAMESE.toUpperCase(Locale.ROOT) + " THẾ KỶ XIX, quý II, Nghị định 15/2020/NĐ-CP";
    List<Mention> expected = extractor.extract(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(extractor.extract(text)).isEqualTo(expected).hasSize(8);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void knowsWhatUnequalValuesHaveInCommon() {
    Date whole = new Date(2025, 4, 15);
    assertThat(whole.agreement(new Date(0, 4, 15))).isEqualTo(new Date(0, 4, 15).informativeness());
    assertThat(whole.agreement(new Date(2025, 4, 16))).isZero();
    assertThat(new Date(2025, 4, 0).agreement(new Date(0, 5, 0))).isZero();
    assertThat(new Quarter(2025, 1).agreement(new Quarter(0, 1))).isPositive();
    assertThat(new Quarter(2025, 1).agreement(new Quarter(2024, 1))).isZero();
    PlainNumber number = new PlainNumber(new BigDecimal("5000"));
    Amount amount = new Amount("USD", new BigDecimal("5000.00"));
    assertThat(number.agreement(amount)).isPositive().isEqualTo(amount.agreement(number));
    assertThat(new Amount("VND", BigDecimal.TEN).agreement(new Amount("USD", BigDecimal.TEN)))
        .isZero();
    assertThat(new PlainNumber(BigDecimal.valueOf(17)).agreement(new Ordinal(17))).isPositive();
    assertThat(new Percentage(BigDecimal.ONE).agreement(new Ordinal(1))).isZero();
  }

  @Test
  void weighsValuesByWhatTheyTell() {
    assertThat(nats("1")).isZero();
    assertThat(nats("7")).isEqualTo(2);
    assertThat(nats("47")).isEqualTo(4);
    assertThat(nats("1,047")).isGreaterThan(nats("47"));
    assertThat(nats("VND12 billion")).isGreaterThan(nats("12 billion"));
    assertThat(nats("April 15, 2025"))
        .isGreaterThan(nats("April 15"))
        .isGreaterThan(nats("2:12 p.m."));
  }

  private static double nats(String english) {
    List<Mention> mentions = ValueExtractor.of(Language.ENGLISH).extract(english);
    assertThat(mentions).hasSize(1);
    return mentions.get(0).informativeness();
  }

  @Test
  void refusesWhatIsNoValue() {
    assertThatThrownBy(() -> new Date(2025, 2, 30)).hasMessageContaining("day 30");
    assertThatThrownBy(() -> new Date(2025, 0, 15)).hasMessageContaining("month 0");
    assertThatThrownBy(() -> new PlainNumber(new BigDecimal("1E999999")))
        .hasMessageContaining("too long");
    assertThatThrownBy(() -> new Mention(new Span(0, 1), List.of(), false))
        .hasMessageContaining("no reading");
  }

  /** Words and symbols that rules look for, in orders that nobody foresaw. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsMentionsInOrderInsideTheText(Language language) {
    Random random = new Random(20250415);
    String[] pieces = pieces(language);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        text.append(piece(random, pieces)).append(random.nextInt(3) == 0 ? "" : " ");
      }
      check(text.toString(), language);
    }
  }

  /**
   * Figures and separators crowd together, so that every rule for figures meets what it half fits.
   */
  @ParameterizedTest
  @EnumSource(Language.class)
  void readsCrowdedFigures(Language language) {
    Random random = new Random(5);
    String symbols = "0011122233456789......,,,///---:::   %$sshgđktIVXABQ'+";
    for (int round = 0; round < 30_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 2 + random.nextInt(16);
      for (int i = 0; i < length; i++) {
        text.append(symbols.charAt(random.nextInt(symbols.length())));
      }
      check(text.toString(), language);
    }
  }

  private static String piece(Random random, String[] pieces) {
    return switch (random.nextInt(12)) {
      case 0, 1 -> Integer.toString(random.nextInt(1 << (1 + random.nextInt(30))));
      case 2 -> String.valueOf(".,/-:%$€+'’–()&½".charAt(random.nextInt(16)));
      case 3 -> new String(Character.toChars(random.nextInt(0x10FFFF)));
      case 4 -> String.valueOf((char) (0xD800 + random.nextInt(0x800)));
      default -> pieces[random.nextInt(pieces.length)];
    };
  }

  private static String[] pieces(Language language) {
    String words =
        language == Language.ENGLISH
            ? "a one two ten twenty five hundred thousand million billion bn k m half quarter third"
                + " both and point dozen May March April Sunday Mon on the of first second 4th st"
                + " century 1990 s Q1 p.m. am noon past to o'clock percent per cent US dollars"
                + " pounds VND II XV Chapter A320 No. minus nearly thousands his in"
            : "không một hai ba bốn tư năm lăm mười mươi trăm linh nghìn tỷ triệu chục rưỡi nửa phẩy"
                + " phần trăm điểm đồng đ đô la Mỹ bảng ngày tháng năm thứ Hai chủ nhật giờ phút kém"
                + " chiều tối sáng lúc trong quý I XX thế kỷ thập niên những hàng vài gấp đôi lần đầu"
                + " tiên giải khóa Đại hội số Nghị định NĐ-CP mùng rằm T2 CN VND h âm đến và";
    return words.split(" ", -1);
  }

  private static void check(String text, Language language) {
    int end = 0;
    for (Mention mention : ValueExtractor.of(language).extract(text)) {
      boolean placed = mention.span().start() >= end && !mention.span().isEmpty();
      boolean says = !mention.canonical().isBlank() && mention.informativeness() >= 0;
      boolean agrees = mention.agreement(mention) >= mention.informativeness();
      assertThat(placed && says && agrees).as("%s in '%s'", mention, text).isTrue();
      end = mention.span().end();
    }
    assertThat(end).as(text).isLessThanOrEqualTo(text.length());
  }

  /** Each, again and again, has tempted some rule to look far ahead for nothing. */
  private static final String[] TEMPTATIONS = {
    "1",
    "1.",
    "1,",
    "1,234,",
    "1 234 ",
    "1-",
    "1/",
    "1:",
    "1h",
    "$1",
    "$",
    "-",
    "+1 ",
    "0",
    "012 ",
    "hai ",
    "hai mươi ",
    "hai trăm ",
    "nghìn ",
    "một nghìn ",
    "một triệu ",
    "năm ",
    "ngày 1, ",
    "ngày 1 và ",
    "1 và ",
    "tháng ",
    "thứ ",
    "những năm 1990 và ",
    "twenty ",
    "one hundred and ",
    "one million ",
    "both ",
    "and ",
    "half a ",
    "April 1 and ",
    "1 to ",
    "1 to 2 million ",
    "X",
    "a1",
    "A1-",
    "http://",
    "1990s",
    "1th ",
    "\uD835",
    "\u0300",
    "e\u0301",
    "1. 1 ",
    "\n",
    "phần "
  };

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesLinearTimeOnAnything(Language language) {
    for (String piece : TEMPTATIONS) {
      String text = piece.repeat(60_000 / piece.length());
      assertThat(timed(text, language)).as(piece).isLessThan(Duration.ofSeconds(5));
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(Language.class)
  void readsTenMegabytesInOneLine(Language language) {
    for (String piece : List.of("1,", "1- ", "hai ", "one ", VIETNAMESE, "Paid $5 on April 15. ")) {
      String text = piece.repeat(10_000_000 / piece.length());
      assertThat(timed(text, language)).as(piece).isLessThan(Duration.ofSeconds(60));
    }
  }

  private static Duration timed(String text, Language language) {
    long start = System.nanoTime();
    assertThat(ValueExtractor.of(language).extract(text)).isNotNull();
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
