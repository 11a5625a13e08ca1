package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A learned lexicon as lines of text.
 *
 * <pre>
 * en  cooperat  842  hợp_tác 31  tác 160  hợp 171
 * </pre>
 *
 * <p>A line is a word: its language, the word, how rare it is, and pairs of a word that it produces
 * and how unlikely that is, likeliest first. Figures are -100 ln of a probability. The word for
 * nothing is empty. Words that produce nothing are there because they can be produced.
 */
final class LexiconFormat {

  private LexiconFormat() {}

  /** Returns the lines of a lexicon, sorted. */
  static List<String> lines(Lexicon lexicon, List<String> english, List<String> vietnamese) {
    List<String> lines = new ArrayList<>();
    add(lines, lexicon, Language.ENGLISH, english, vietnamese);
    add(lines, lexicon, Language.VIETNAMESE, vietnamese, english);
    lines.sort(Comparator.naturalOrder());
    return lines;
  }

  private static void add(
      List<String> lines,
      Lexicon lexicon,
      Language language,
      List<String> words,
      List<String> others) {
    for (int word = 0; word < words.size(); word++) {
      StringBuilder line = new StringBuilder(language.tag());
      line.append('\t').append(words.get(word));
      line.append('\t').append(rounded(lexicon.frequency(language, word)));
      List<Map.Entry<String, Long>> produced = new ArrayList<>();
      lexicon.translations(
          language, word, (target, p) -> produced.add(Map.entry(others.get(target), rounded(p))));
      if (produced.isEmpty() && !lexicon.isProduced(language, word)) {
        continue;
      }
      produced.sort(
          Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
      for (Map.Entry<String, Long> entry : produced) {
        line.append('\t').append(entry.getKey()).append(' ').append(entry.getValue());
      }
      lines.add(line.toString());
    }
  }

  private static long rounded(double probability) {
    return Math.round(-100 * Math.log(probability));
  }

  /** Reads a lexicon that lies beside this class. */
  static Lexicon readResource(String resource) {
    try (InputStream in =
            Objects.requireNonNull(LexiconFormat.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a lexicon from its lines. */
  static Lexicon parse(String lines) {
    try (BufferedReader in = new BufferedReader(new StringReader(lines))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon read(BufferedReader in) throws IOException {
    Words english = new Words();
    Words vietnamese = new Words();
    List<Lexicon.Entry> fromEnglish = new ArrayList<>();
    List<Lexicon.Entry> fromVietnamese = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("en")) {
        read(line, english, vietnamese, fromEnglish);
      } else if (line.startsWith("vi")) {
        read(line, vietnamese, english, fromVietnamese);
      }
    }
    return new Lexicon(
        english.words,
        english.frequencies(),
        fromEnglish,
        vietnamese.words,
        vietnamese.frequencies(),
        fromVietnamese);
  }

  private static void read(String line, Words own, Words other, List<Lexicon.Entry> entries) {
    int start = line.indexOf('\t', 3);
    int word = own.number(line.substring(3, start));
    int end = end(line, start + 1);
    own.frequency.set(word, probability(line, start + 1, end));
    while (end < line.length()) {
      int from = end + 1;
      end = end(line, from);
      int blank = line.lastIndexOf(' ', end - 1);
      entries.add(
          new Lexicon.Entry(
              word, other.number(line.substring(from, blank)), probability(line, blank + 1, end)));
    }
  }

  private static int end(String line, int from) {
    int end = line.indexOf('\t', from);
    return end < 0 ? line.length() : end;
  }

  private static double probability(String line, int start, int end) {
    return Math.exp(Integer.parseInt(line, start, end, 10) / -100.0);
  }

  /** Words of one language, numbered as they come; 0 is the word for nothing. */
  private static final class Words {

    final List<String> words = new ArrayList<>(List.of(""));
    final List<Double> frequency = new ArrayList<>(List.of(1.0));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    int number(String word) {
      Integer known = numbers.putIfAbsent(word, words.size());
      if (known != null) {
        return known;
      }
      words.add(word);
      frequency.add(1.0);
      return words.size() - 1;
    }

    double[] frequencies() {
      return frequency.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
