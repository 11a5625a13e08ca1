package io.github.songngu.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyllableTest {

  static java.util.List<Cases.Row> parts() {
    return Cases.of("syllable-parts.tsv");
  }

  static java.util.List<Cases.Row> validity() {
    return Cases.of("syllable-valid.tsv");
  }

  static java.util.List<Cases.Row> keys() {
    return Cases.of("syllable-key.tsv");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void comesApart(Cases.Row row) {
    assertThat(Syllable.parse(row.get(0)).map(SyllableTest::describe))
        .as(row.toString())
        .contains(row.get(1));
  }

  private static String describe(Syllable s) {
    return String.join(
        "|",
        s.onset(),
        s.medial(),
        s.nucleus(),
        s.coda(),
        s.tone().name().toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("validity")
  void isValidOrNot(Cases.Row row) {
    boolean valid = row.get(1).equals("yes");
    String token = row.get(0);
    assertThat(Syllable.isValid(token)).as(row.toString()).isEqualTo(valid);
    assertThat(Syllable.isValid(Normalizer.normalize(token, Normalizer.Form.NFD))).isEqualTo(valid);
    assertThat(Syllable.isValid(token.toUpperCase(java.util.Locale.ROOT))).isEqualTo(valid);
    assertThat(Syllable.parse(token).isPresent()).isEqualTo(valid);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void hasOneKeyForAllSpellings(Cases.Row row) {
    assertThat(Syllable.parse(row.get(0)).orElseThrow().key()).isEqualTo(row.get(1));
  }

  @Test
  void knowsSyllablesWithoutMarks() {
    assertThat(new String[] {"viet", "Duong", "the", "NGHIENG", "gi", "quoc"})
        .allMatch(Syllable::isFolded);
    assertThat(new String[] {"", "việt", "street", "nghiengg", "q", "wa", "zo", "kwang"})
        .noneMatch(Syllable::isFolded);
  }

  @Test
  void refusesPartsThatMakeNoSyllable() {
    assertThatThrownBy(() -> new Syllable("k", "", "ă", "c", Tone.SAC))
        .hasMessageContaining("k++ă+c SAC is not a syllable");
    assertThatThrownBy(() -> new Syllable("m", "", "a", "t", Tone.NGANG))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Syllable("c", "o", "a", "", Tone.of(9)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void everySyllableOfTheGrammarIsReadBackFromItsSpelling() {
    int count = 0;
    for (long letters : Grammar.syllables()) {
      StringBuilder plain = new StringBuilder();
      for (int shift = 30; shift >= 0; shift -= Alphabet.BITS) {
        int letter = (int) (letters >>> shift) & Alphabet.MASK;
        plain.append(letter == 0 ? "" : Alphabet.unit(letter));
      }
      for (Tone tone : Tone.values()) {
        int vowel = Math.max(lastVowel(plain), 0);
        String toned =
            plain.substring(0, vowel) + tone.on(plain.charAt(vowel)) + plain.substring(vowel + 1);
        for (Syllable syllable : Syllable.parse(toned).stream().toList()) {
          count++;
          for (ToneStyle style : ToneStyle.values()) {
            assertThat(Syllable.parse(syllable.spell(style))).contains(syllable);
          }
          assertThat(Syllable.isFolded(Folding.fold(toned))).isTrue();
        }
      }
    }
    assertThat(count).isBetween(12_000, 20_000);
  }

  private static int lastVowel(CharSequence plain) {
    for (int i = plain.length() - 1; i > 0; i--) {
      if (Alphabet.isVowel(Alphabet.letter(plain.charAt(i)))) {
        return i;
      }
    }
    return 0;
  }

  @Test
  void tonedVowelsAreComposedLetters() {
    for (Tone tone : Tone.values()) {
      for (char vowel : "aăâeêioôơuưy".toCharArray()) {
        String marked = tone == Tone.NGANG ? "" + vowel : "" + vowel + tone.mark();
        assertThat(tone.on(vowel)).isEqualTo(Normalizer.normalize(marked, Normalizer.Form.NFC));
      }
    }
  }
}
