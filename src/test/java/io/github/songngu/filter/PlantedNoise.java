package io.github.songngu.filter;

import io.github.songngu.filter.GoldPairs.GoldPair;
import io.github.songngu.vietnamese.encoding.LegacyEncoding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes as many wrong pairs of true ones, of eight kinds; the same ones on every run. */
final class PlantedNoise {

  /** What is wrong with a pair. */
  enum Kind {
    SHUFFLED,
    SHIFTED,
    TRUNCATED,
    WRONG_LANGUAGE,
    COPIED,
    NUMBERS,
    MOJIBAKE,
    BOILERPLATE
  }

  /** A wrong pair. */
  record Planted(Kind kind, GoldPair pair) {}

  private static final Path FOLDER = Path.of("testdata/filter");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern FIGURES = Pattern.compile("[0-9]+");

  private final Random random = new Random(20251122);
  private final List<GoldPair> pairs;
  private final Set<List<String>> right;
  private final List<String> foreign;
  private final List<String[]> boilerplate;

  private PlantedNoise(List<GoldPair> pairs) throws IOException {
    this.pairs = pairs;
    this.right =
        pairs.stream()
            .map(pair -> List.of(pair.english(), pair.vietnamese()))
            .collect(Collectors.toSet());
    this.foreign = Files.readAllLines(FOLDER.resolve("foreign.txt"));
    this.boilerplate =
        Files.readAllLines(FOLDER.resolve("boilerplate.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .toList();
  }

  /** Returns a wrong pair for each true one, the kinds in turn. */
  static List<Planted> in(List<GoldPair> pairs) throws IOException {
    PlantedNoise noise = new PlantedNoise(pairs);
    List<Planted> planted = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Kind kind = Kind.values()[i % Kind.values().length];
      planted.add(new Planted(kind, noise.wrong(kind, i)));
    }
    return planted;
  }

  /**
   * Spoils the first pair from {@code from} on that comes out wrong: a name that is the same in
   * both languages is still right if it is copied, misread or, being one word, cut.
   */
  private GoldPair wrong(Kind kind, int from) {
    for (int i = from; ; i = (i + 1) % pairs.size()) {
      GoldPair spoilt = spoil(kind, i);
      if (!right.contains(List.of(spoilt.english(), spoilt.vietnamese()))) {
        return spoilt;
      }
    }
  }

  private GoldPair spoil(Kind kind, int i) {
    GoldPair pair = pairs.get(i);
    return switch (kind) {
      case SHUFFLED -> with(pair, pair.english(), other(i).vietnamese());
      case SHIFTED -> with(pair, pair.english(), next(i).vietnamese());
      case TRUNCATED ->
          random.nextBoolean()
              ? with(pair, truncated(pair.english()), pair.vietnamese())
              : with(pair, pair.english(), truncated(pair.vietnamese()));
      case WRONG_LANGUAGE -> inWrongLanguage(i);
      case COPIED ->
          random.nextBoolean()
              ? with(pair, pair.english(), pair.english())
              : with(pair, pair.vietnamese(), pair.vietnamese());
      case NUMBERS -> withOtherNumber(i);
      case MOJIBAKE -> with(pair, pair.english(), misread(pair.vietnamese()));
      case BOILERPLATE -> furniture(pair);
    };
  }

  private static GoldPair with(GoldPair pair, String english, String vietnamese) {
    return new GoldPair(pair.document(), english, vietnamese);
  }

  private GoldPair other(int i) {
    GoldPair other = pairs.get(random.nextInt(pairs.size()));
    return other.vietnamese().equals(pairs.get(i).vietnamese()) ? next(i) : other;
  }

  /** The neighbour in the same document. */
  private GoldPair next(int i) {
    boolean last =
        i + 1 == pairs.size() || !pairs.get(i + 1).document().equals(pairs.get(i).document());
    return pairs.get(last ? Math.max(0, i - 1) : i + 1);
  }

  /** Keeps 30 to 70 per cent of the words. */
  private String truncated(String text) {
    String[] words = text.split(" ", -1);
    int kept = Math.max(1, (int) (words.length * (.3 + .4 * random.nextDouble())));
    return String.join(" ", Arrays.asList(words).subList(0, kept));
  }

  private GoldPair inWrongLanguage(int i) {
    GoldPair pair = pairs.get(i);
    String strange = foreign.get(random.nextInt(foreign.size()));
    return switch (random.nextInt(4)) {
      case 0 -> with(pair, strange, pair.vietnamese());
      case 1 -> with(pair, pair.english(), strange);
      case 2 -> with(pair, pair.english(), next(i).english());
      default -> with(pair, next(i).vietnamese(), pair.vietnamese());
    };
  }

  /** Changes one number in figures of the first pair from here on that has one. */
  private GoldPair withOtherNumber(int from) {
    for (int i = from; ; i = (i + 1) % pairs.size()) {
      GoldPair pair = pairs.get(i);
      Matcher figures = FIGURES.matcher(pair.vietnamese());
      if (figures.find() && FIGURES.matcher(pair.english()).find()) {
        String text = pair.vietnamese();
        String changed = otherFigures(figures.group());
        return with(
            pair,
            pair.english(),
            text.substring(0, figures.start()) + changed + text.substring(figures.end()));
      }
    }
  }

  /** As many figures, the first of them another one. */
  private String otherFigures(String figures) {
    int first = figures.charAt(0) - '0';
    int other = 1 + (first + random.nextInt(7)) % 9;
    return (other == first ? 1 + other % 9 : other) + figures.substring(1);
  }

  private String misread(String text) {
    return switch (random.nextInt(3)) {
      case 0 -> new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS_1252);
      case 1 -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      default -> new String(LegacyEncoding.TCVN3.encode(text), WINDOWS_1252);
    };
  }

  private GoldPair furniture(GoldPair pair) {
    String[] left = boilerplate.get(random.nextInt(boilerplate.size()));
    String[] right =
        random.nextBoolean() ? left : boilerplate.get(random.nextInt(boilerplate.size()));
    return with(pair, left[0], right[1]);
  }
}
