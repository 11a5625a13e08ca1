package io.github.songngu.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Text as bad as it gets: syllables, English, marks, look-alikes, junk, surrogates, seeded. */
final class RandomText {

  private static final List<String> ENGLISH =
      List.of(
          "the",
          "Committee",
          "to",
          "Chloé",
          "Renée",
          "Béatrice",
          "Raúl",
          "naïve",
          "USA",
          "He",
          "in",
          "Guðrún",
          "það",
          "Москва",
          "東京",
          "NFκB",
          "café",
          "hóme",
          "don't",
          "15/4/2025",
          "1.234");
  private static final String RUBBISH =
      "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0323\u0301\u0302\u0306\u0308\u0327\u0340\u0341"
          + "\u200B\u200C\u200D\uFEFF\u00AD\u202A\u2069\u00A0\u2009\u3000ÐðƉɖþаеорсхіВНοΑэ\uA9D1\u0E01"
          + "ＡｂＣ“”‘’–—…!?.,()\"'|/@#\n\r\t\u0000\uFFFD\uFFFFfwzjFWZJ0189";
  private static final int[] ASTRAL = {
    0x12043, 0x1F600, 0x1F468, 0x1D15E, 0x1109A, 0x110BA, 0x20000
  };

  private final Random random;
  private final List<String> syllables = new ArrayList<>();

  RandomText(long seed) {
    random = new Random(seed);
    for (long letters : Grammar.syllables()) {
      StringBuilder plain = new StringBuilder();
      for (int shift = 30; shift >= 0; shift -= Alphabet.BITS) {
        int letter = (int) (letters >>> shift) & Alphabet.MASK;
        plain.append(letter == 0 ? "" : Alphabet.unit(letter));
      }
      syllables.add(plain.toString());
    }
  }

  /** Returns the next text, of up to about sixty letters. */
  String next() {
    StringBuilder out = new StringBuilder();
    int words = random.nextInt(10);
    for (int i = 0; i < words; i++) {
      out.append(word());
      out.append(random.nextInt(5) > 0 ? " " : random.nextInt(8) == 0 ? "\n" : "");
    }
    return switch (random.nextInt(4)) {
      case 0 -> Normalizer.normalize(out, Normalizer.Form.NFD);
      case 1 -> Normalizer.normalize(out, Normalizer.Form.NFC);
      default -> out.toString();
    };
  }

  private String word() {
    return switch (random.nextInt(8)) {
      case 0 -> ENGLISH.get(random.nextInt(ENGLISH.size()));
      case 1 -> rubbish();
      default -> syllable();
    };
  }

  /** Returns a syllable with its tone, if any, on any of its vowels, in any case. */
  String syllable() {
    StringBuilder plain = new StringBuilder(syllables.get(random.nextInt(syllables.size())));
    Tone tone = Tone.of(random.nextInt(6));
    int at = random.nextInt(plain.length());
    while (!Alphabet.isVowel(Alphabet.letter(plain.charAt(at)))) {
      at = (at + 1) % plain.length();
    }
    plain.replace(at, at + 1, tone.on(plain.charAt(at)));
    if (random.nextInt(10) == 0) {
      plain.insert(random.nextInt(plain.length() + 1), rubbish());
    }
    String word = plain.toString();
    return switch (random.nextInt(6)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      default -> word;
    };
  }

  private String rubbish() {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      switch (random.nextInt(12)) {
        case 0 -> out.appendCodePoint(ASTRAL[random.nextInt(ASTRAL.length)]);
        case 1 -> out.append((char) (0xD800 + random.nextInt(0x800)));
        case 2 -> out.append((char) random.nextInt(0x10000));
        default -> out.append(RUBBISH.charAt(random.nextInt(RUBBISH.length())));
      }
    }
    return out.toString();
  }
}
