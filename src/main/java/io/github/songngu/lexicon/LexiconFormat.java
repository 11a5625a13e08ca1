package io.github.songngu.lexicon;

import io.github.songngu.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A learned lexicon as lines of text.
 *
 * <pre>
 * en  cooperat=cooperation  1022  8120 136P  21877 141R
 * </pre>
 *
 * <p>A line is a word: its language, the word, how it is mostly written if otherwise, how rare it
 * is, and for each word that it produces the number of that word, how unlikely it is and a letter
 * for where that comes from, likeliest first; all parted by tabs, a number and its figure by a
 * space. Figures are -100 ln of a probability. The letter is that after {@code @} by the bits of
 * the {@link Origin origins}: {@code P} is {@code CORPUS}. A word's number is its place among the
 * lines of its language; the first, 0, is empty: the word for nothing. Numbers instead of words
 * make loading a matter of a tenth of a second.
 */
final class LexiconFormat {

  private static final int FIRST_SIZE = 1 << 17;

  /** The letter of no origin; those of some follow it. */
  private static final char NO_ORIGIN = '@';

  /** Parts a word and how it is mostly written. */
  private static final char WRITTEN = '=';

  private LexiconFormat() {}

  /** Returns the lines of a lexicon, those of English first, each language sorted. */
  static List<String> lines(Lexicon lexicon) {
    int[] english = kept(lexicon, Language.ENGLISH);
    int[] vietnamese = kept(lexicon, Language.VIETNAMESE);
    List<String> lines = new ArrayList<>();
    add(lines, lexicon, Language.ENGLISH, english, places(vietnamese));
    add(lines, lexicon, Language.VIETNAMESE, vietnamese, places(english));
    return lines;
  }

  private static void add(
      List<String> lines, Lexicon lexicon, Language language, int[] words, int[] otherPlaces) {
    Lexicon.Side side = lexicon.side(language);
    for (int word : words) {
      long rarity = rounded(side.frequency()[word]);
      String form = side.forms().get(word);
      String name = side.words().get(word) + (form.isEmpty() ? "" : WRITTEN + form);
      lines.add(language.tag() + "\t" + name + "\t" + rarity + produced(side, word, otherPlaces));
    }
  }

  private static String produced(Lexicon.Side side, int word, int[] places) {
    List<long[]> produced = new ArrayList<>();
    for (int at = side.first()[word]; at < side.first()[word + 1]; at++) {
      long place = places[side.produced()[at]];
      produced.add(new long[] {place, rounded(side.probability()[at]), side.origins()[at]});
    }
    produced.sort(Comparator.<long[]>comparingLong(e -> e[1]).thenComparingLong(e -> e[0]));
    StringBuilder out = new StringBuilder();
    for (long[] entry : produced) {
      out.append('\t').append(entry[0]).append(' ').append(entry[1]);
      out.append((char) (NO_ORIGIN + entry[2]));
    }
    return out.toString();
  }

  /**
   * Returns the words that produce something or are produced, sorted, the word for nothing first.
   */
  private static int[] kept(Lexicon lexicon, Language language) {
    Lexicon.Side own = lexicon.side(language);
    boolean[] used = new boolean[own.words().size()];
    used[0] = true;
    for (int word = 0; word < used.length; word++) {
      used[word] |= own.first()[word] < own.first()[word + 1];
    }
    for (int word : lexicon.side(language.other()).produced()) {
      used[word] = true;
    }
    return IntStream.range(0, used.length)
        .filter(word -> used[word])
        .boxed()
        .sorted(Comparator.comparing(own.words()::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns the place of each word among those kept. */
  private static int[] places(int[] kept) {
    int[] places = new int[Arrays.stream(kept).max().orElse(0) + 1];
    for (int place = 0; place < kept.length; place++) {
      places[kept[place]] = place;
    }
    return places;
  }

  private static long rounded(double probability) {
    return Math.round(-100 * Math.log(probability));
  }

  /** Reads a lexicon that lies beside this class. */
  static Lexicon readResource(String resource) {
    try (InputStream in =
        Objects.requireNonNull(LexiconFormat.class.getResourceAsStream(resource), resource)) {
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a lexicon from its lines, in UTF-8; lines that begin with {@code #} say nothing. */
  static Lexicon parse(byte[] lines) {
    Reader reader = new Reader(lines);
    Words english = new Words();
    Words vietnamese = new Words();
    while (reader.at < lines.length) {
      if (lines[reader.at] == 'e') {
        reader.line(english);
      } else if (lines[reader.at] == 'v') {
        reader.line(vietnamese);
      } else {
        reader.skip();
      }
    }
    return new Lexicon(english.side(), vietnamese.side());
  }

  /** Goes through the bytes once. */
  private static final class Reader {

    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    void skip() {
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at++;
    }

    void line(Words words) {
      at += 3;
      String word = word();
      String form = "";
      if (bytes[at] == WRITTEN) {
        at++;
        form = word();
      }
      at++;
      words.add(word, form, probability(number()));
      while (at < bytes.length && bytes[at] == '\t') {
        at++;
        int target = number();
        at++;
        float p = probability(number());
        words.produce(target, p, bytes[at++] - NO_ORIGIN);
      }
      at++;
    }

    private String word() {
      int start = at;
      while (bytes[at] != '\t' && bytes[at] != WRITTEN) {
        at++;
      }
      return new String(bytes, start, at - start, StandardCharsets.UTF_8);
    }

    private int number() {
      int number = 0;
      while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
        number = number * 10 + bytes[at++] - '0';
      }
      return number;
    }

    private static float probability(int figure) {
      return (float) Math.exp(figure / -100.0);
    }
  }

  /** The words of one language and what they produce, as they come. */
  static final class Words {

    private final List<String> words = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private float[] frequency = new float[FIRST_SIZE];
    private int[] first = new int[FIRST_SIZE];
    private int[] produced = new int[FIRST_SIZE];
    private float[] probability = new float[FIRST_SIZE];
    private byte[] origins = new byte[FIRST_SIZE];
    private int size;

    /** Adds a word; what it produces must be added before the next. */
    void add(String word, String form, float share) {
      int number = words.size();
      if (number + 1 == first.length) {
        first = Arrays.copyOf(first, number * 2);
        frequency = Arrays.copyOf(frequency, number * 2);
      }
      words.add(word);
      forms.add(form);
      frequency[number] = share;
      first[number] = size;
    }

    /** Adds what the last word produces. */
    void produce(int target, float p, int from) {
      if (size == produced.length) {
        produced = Arrays.copyOf(produced, size * 2);
        probability = Arrays.copyOf(probability, size * 2);
        origins = Arrays.copyOf(origins, size * 2);
      }
      produced[size] = target;
      origins[size] = (byte) from;
      probability[size++] = p;
    }

    /** Returns all, without phrases. */
    Lexicon.Side side() {
      first[words.size()] = size;
      return new Lexicon.Side(
          words,
          forms,
          Arrays.copyOf(frequency, words.size()),
          Arrays.copyOf(first, words.size() + 1),
          Arrays.copyOf(produced, size),
          Arrays.copyOf(probability, size),
          Arrays.copyOf(origins, size),
          new WordTable(words),
          Phrases.NONE,
          new WordMemory());
    }
  }
}
