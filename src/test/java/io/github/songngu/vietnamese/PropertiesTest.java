package io.github.songngu.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of any text whatever. */
class PropertiesTest {

  private static final VietnameseNormalizer NORMALIZER = VietnameseNormalizer.ofDefaults();
  private static final VietnameseNormalizer EVERYTHING =
      VietnameseNormalizer.builder()
          .with(NormalizationRule.QUOTE)
          .with(NormalizationRule.DASH)
          .toneStyle(ToneStyle.NEW)
          .build();

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Mn}&&[\\x{0}-\\x{FFFF}]]+");

  /** A text and its canonical form. */
  private record Sample(String text, String canonical) {}

  @Test
  void holdOnRandomText() {
    check(20_251_122, 100_000);
  }

  @Test
  @Tag("slow")
  void holdOnMuchRandomText() {
    check(4_711, 1_000_000);
  }

  private static void check(long seed, int texts) {
    RandomText random = new RandomText(seed);
    for (int i = 0; i < texts; i++) {
      String text = random.next();
      Sample sample = new Sample(text, NORMALIZER.normalize(text).text());
      for (Consumer<Sample> property : PROPERTIES) {
        try {
          property.accept(sample);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError("text " + i + " of seed " + seed + ": " + escape(text), e);
        }
      }
    }
  }

  private static final List<Consumer<Sample>> PROPERTIES =
      List.of(
          PropertiesTest::normalizingTwiceIsNormalizingOnce,
          PropertiesTest::theFormOfTheInputDoesNotMatter,
          PropertiesTest::theOldStyleLeadsToTheNew,
          PropertiesTest::foldingIsBlindToStyleAndForm,
          PropertiesTest::upperCaseMakesNoDifferenceToToneMarks,
          PropertiesTest::changesAndOffsetsAgree,
          PropertiesTest::toneRulesTouchOnlySyllables);

  private static void normalizingTwiceIsNormalizingOnce(Sample sample) {
    same(NORMALIZER.normalize(sample.canonical).text(), sample.canonical);
  }

  private static void theFormOfTheInputDoesNotMatter(Sample sample) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String other = Normalizer.normalize(sample.text, form);
      same(NORMALIZER.normalize(other).text(), sample.canonical);
    }
  }

  private static void theOldStyleLeadsToTheNew(Sample sample) {
    String old = ToneMarks.place(sample.text, ToneStyle.OLD);
    same(ToneMarks.place(old, ToneStyle.OLD), old);
    String canonical = sample.canonical;
    same(
        ToneMarks.place(ToneMarks.place(canonical, ToneStyle.OLD), ToneStyle.NEW),
        ToneMarks.place(canonical, ToneStyle.NEW));
  }

  private static void foldingIsBlindToStyleAndForm(Sample sample) {
    String text = sample.text;
    String folded = Folding.fold(text);
    same(Folding.fold(folded), folded);
    same(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)), folded);
    same(Folding.fold(ToneMarks.place(text, ToneStyle.NEW)), folded);
    same(Folding.fold(ToneMarks.place(text, ToneStyle.OLD)), folded);
    if (Folding.hasDiacritics(folded)) {
      throw new AssertionError("diacritics left in " + escape(folded));
    }
  }

  private static void upperCaseMakesNoDifferenceToToneMarks(Sample sample) {
    String canonical = sample.canonical;
    String upper = upper(canonical);
    same(ToneMarks.place(upper, ToneStyle.NEW), upper(ToneMarks.place(canonical, ToneStyle.NEW)));
    same(ToneMarks.place(upper, ToneStyle.OLD), upper(ToneMarks.place(canonical, ToneStyle.OLD)));
    same(Folding.fold(upper), Folding.fold(canonical));
  }

  /** Vietnamese letters only: other scripts have letters whose capital is another letter's too. */
  private static String upper(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (VietnameseLetters.isLetter(text.charAt(i))) {
        out.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return out.toString();
  }

  private static void changesAndOffsetsAgree(Sample sample) {
    NormalizedText normalized = EVERYTHING.normalize(sample.text);
    NormalizerTest.assertConsistent(normalized);
    int previous = 0;
    for (int i = 0; i <= normalized.text().length(); i++) {
      int there = normalized.toOriginal(i);
      assertTrue(there >= previous, "offsets descend at " + i);
      previous = there;
    }
    for (int start = 0; start < normalized.text().length(); start += 3) {
      Span span = new Span(start, Math.min(start + 5, normalized.text().length()));
      Span there = normalized.toOriginal(span);
      Span back = normalized.toNormalized(there);
      assertTrue(back.contains(span), span + " comes back as " + back);
      assertTrue(normalized.toOriginal(back).equals(there), there + " is not stable");
    }
  }

  private static void toneRulesTouchOnlySyllables(Sample sample) {
    String text = sample.text;
    if (text.lines().allMatch(PropertiesTest::hasNoSyllable)) {
      same(ToneMarks.place(text, ToneStyle.NEW), text);
      same(ToneMarks.place(text, ToneStyle.OLD), text);
    }
  }

  private static boolean hasNoSyllable(String line) {
    for (String word : NO_WORD.split(line, -1)) {
      if (Syllable.isValid(word)) {
        return false;
      }
    }
    return true;
  }

  private static void same(String actual, String expected) {
    assertTrue(actual.equals(expected), escape(actual) + " is not " + escape(expected));
  }

  private static void assertTrue(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      out.append(
          unit >= ' ' && unit < 0x7F
              ? String.valueOf(unit)
              : String.format(Locale.ROOT, "\\u%04X", (int) unit));
    }
    return out.append('"').toString();
  }

  @Test
  void theHarnessMakesSyllables() {
    RandomText random = new RandomText(1);
    int valid = 0;
    for (int i = 0; i < 1000; i++) {
      valid += Syllable.isValid(random.syllable()) ? 1 : 0;
    }
    assertThat(valid).isGreaterThan(500);
  }
}
