package io.github.songngu.lexicon;

import io.github.songngu.lexicon.TranslationModel.Pair;
import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns a lexicon from pairs of texts that translate one another; collects, then learns. Not safe
 * for use by several threads.
 *
 * <p>Memory is bounded: of a corpus that is too large an even sample is learned from, every second
 * pair, every fourth and so on. The same pairs in the same order teach the same.
 *
 * <pre>{@code
 * LexiconLearner learner = LexiconLearner.ofDefaults().over(Lexicon.builtIn());
 * for (SegmentPair pair : bitext.pairs()) {
 *   learner.add(pair.source(), pair.target(), pair.score());
 * }
 * Lexicon lexicon = Lexicon.builtIn().with(learner.translations());
 * }</pre>
 */
public final class LexiconLearner {

  private static final int ROUNDS = 6;
  private static final int LEAST_PAIRS = 3;
  private static final double LEAST_INFORMATION = 2;

  /** How much likelier than by chance a translation must be, and how likely at least. */
  private static final double LEAST_LIFT = 3;

  private static final double LEAST_PROBABILITY = 4e-3;

  /** How often a word must have been translated so, in sum: a word seen once teaches little. */
  private static final double LEAST_EVIDENCE = .3;

  /** What the word for nothing produces less often is no function word. */
  private static final double LEAST_FROM_NOTHING = 1e-4;

  /** How many translations of a word are kept. */
  private static final int MOST_TRANSLATIONS = 24;

  /** Texts of more words are no sentences, and cost the square of their length. */
  private static final int MOST_WORDS = 400;

  /**
   * Pairs of a word and a word beside it that are looked at in each round: some 50,000 sentences.
   */
  private static final long MOST_WORK = 60_000_000;

  /** So often each word of a lexicon beneath counts as having been seen. */
  private static final double SEEN_BENEATH = 5;

  private final @Nullable Lexicon beneath;
  private final long mostWork;
  private final int rounds;
  private final double leastEvidence;
  private final LearnedWords english = new LearnedWords(Language.ENGLISH);
  private final LearnedWords vietnamese = new LearnedWords(Language.VIETNAMESE);
  private List<Pair> pairs = new ArrayList<>();
  private long work;
  private long offered;
  private int step = 1;

  LexiconLearner(int rounds, double leastEvidence, long mostWork) {
    this(rounds, leastEvidence, mostWork, null);
  }

  private LexiconLearner(
      int rounds, double leastEvidence, long mostWork, @Nullable Lexicon beneath) {
    this.beneath = beneath;
    this.mostWork = mostWork;
    this.rounds = rounds;
    this.leastEvidence = leastEvidence;
  }

  /** Returns a learner of six rounds that keeps all but the weakest translations. */
  public static LexiconLearner ofDefaults() {
    return new LexiconLearner(ROUNDS, LEAST_EVIDENCE, MOST_WORK);
  }

  /**
   * Returns a learner with other settings.
   *
   * @param rounds of expectation maximisation, at least 1
   * @param leastCount how often a word must have been translated so, in sum, at least 0
   */
  public static LexiconLearner of(int rounds, double leastCount) {
    if (rounds < 1 || !(leastCount >= 0)) {
      throw new IllegalArgumentException(rounds + " rounds, least count " + leastCount);
    }
    return new LexiconLearner(rounds, leastCount, MOST_WORK);
  }

  /**
   * Returns a learner with the same settings, without pairs, that knows a lexicon beforehand. What
   * its words mean there accounts for their translations, so that few pairs teach what it lacks;
   * made for {@link Lexicon#with}.
   */
  public LexiconLearner over(Lexicon known) {
    return new LexiconLearner(rounds, leastEvidence, mostWork, Objects.requireNonNull(known));
  }

  /**
   * Adds a pair of texts; those without words or of more than {@value #MOST_WORDS} teach nothing.
   *
   * @param englishText English text: a sentence, a term
   * @param vietnameseText what it is in Vietnamese
   * @param weight how often it counts, above 0; 1 is usual
   */
  public void add(String englishText, String vietnameseText, double weight) {
    add(englishText, vietnameseText, weight, Origin.USER);
  }

  void add(String englishText, String vietnameseText, double weight, Origin origin) {
    List<WordForms.Token> left = WordForms.tokens(Language.ENGLISH, englishText);
    List<WordForms.Token> right = WordForms.tokens(Language.VIETNAMESE, vietnameseText);
    int most = Math.max(left.size(), right.size());
    if (left.isEmpty() || right.isEmpty() || most > MOST_WORDS || offered++ % step != 0) {
      return;
    }
    pairs.add(
        new Pair(
            english.add(englishText, left, weight),
            vietnamese.add(vietnameseText, right, weight),
            weight,
            origin));
    work += work(pairs.get(pairs.size() - 1));
    while (work > mostWork && pairs.size() > 1) {
      halve();
    }
  }

  private static long work(Pair pair) {
    return (pair.source().length + 1L) * pair.target().length;
  }

  private void halve() {
    List<Pair> kept = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      kept.add(pairs.get(i));
    }
    pairs = kept;
    work = kept.stream().mapToLong(LexiconLearner::work).sum();
    step *= 2;
  }

  /** Returns of how many pairs one was learned from: 1 if all were. */
  public int sampling() {
    return step;
  }

  /** Returns what the pairs added so far teach. */
  public Lexicon learn() {
    Set<Integer> words = realWords();
    List<Pair> forward = new ArrayList<>();
    List<Pair> backward = new ArrayList<>();
    for (Pair pair : pairs) {
      int[] target = Arrays.stream(pair.target()).filter(words::contains).toArray();
      forward.add(new Pair(pair.source(), target, pair.weight(), pair.origin()));
      backward.add(new Pair(target, pair.source(), pair.weight(), pair.origin()));
    }
    return new Lexicon(
        side(english, entries(forward, english, vietnamese.frequency())),
        side(vietnamese, entries(backward, vietnamese, english.frequency())));
  }

  /**
   * Returns what the pairs added so far teach as entries that a person can edit, sorted. The less a
   * word was seen, the more is left to the lexicon that they are put over.
   */
  public List<Translation> translations() {
    return LearnedEntries.of(learn(), english::count, vietnamese::count);
  }

  /** Entries come by source word. */
  private static Lexicon.Side side(LearnedWords words, List<Entry> entries) {
    LexiconFormat.Words side = new LexiconFormat.Words();
    double[] frequency = words.frequency();
    int at = 0;
    for (int word = 0; word < frequency.length; word++) {
      side.add(words.word(word), words.form(word), (float) frequency[word]);
      for (; at < entries.size() && entries.get(at).source == word; at++) {
        Entry entry = entries.get(at);
        side.produce(entry.target, (float) entry.probability, entry.origins);
      }
    }
    return side.side();
  }

  /** Word number {@code source} produces the other language's word {@code target}. */
  private record Entry(int source, int target, double probability, int origins) {}

  private List<Entry> entries(List<Pair> texts, LearnedWords source, double[] frequency) {
    LearnedWords target = source == english ? vietnamese : english;
    TranslationModel model =
        TranslationModel.learn(texts, source.size(), rounds, prior(source, target));
    List<Entry> entries = new ArrayList<>();
    model.forEach(
        (s, t, p) -> {
          if (s == TranslationModel.NOTHING
              ? p > LEAST_FROM_NOTHING
              : p >= LEAST_PROBABILITY
                  && p >= LEAST_LIFT * frequency[t]
                  && p * source.count(s) >= leastEvidence) {
            entries.add(new Entry(s, t, p, 0));
          }
        });
    return withOrigins(likeliest(entries), model, texts);
  }

  /** Returns what the lexicon beneath knows of the words that were met. */
  private TranslationModel.Prior prior(LearnedWords source, LearnedWords target) {
    if (beneath == null) {
      return TranslationModel.Prior.NONE;
    }
    Lexicon.Side side = beneath.side(source.language());
    int[] from = source.numbersIn(side);
    int[] to = target.numbersIn(beneath.side(target.language()));
    return new TranslationModel.Prior() {
      @Override
      public double count(int word, int other) {
        boolean known = to[other] != 0 && total(word) > 0;
        return known ? SEEN_BENEATH * Explanation.probability(side, from[word], to[other]) : 0;
      }

      @Override
      public double total(int word) {
        return word == TranslationModel.NOTHING || from[word] != 0 ? SEEN_BENEATH : 0;
      }
    };
  }

  private static List<Entry> likeliest(List<Entry> entries) {
    entries.sort(
        Comparator.comparingInt(Entry::source)
            .thenComparing(Comparator.comparingDouble(Entry::probability).reversed())
            .thenComparingInt(Entry::target));
    List<Entry> kept = new ArrayList<>();
    int source = -1;
    int count = 0;
    for (Entry entry : entries) {
      count = entry.source() == source ? count + 1 : 1;
      source = entry.source();
      if (source == TranslationModel.NOTHING || count <= MOST_TRANSLATIONS) {
        kept.add(entry);
      }
    }
    return kept;
  }

  private static List<Entry> withOrigins(
      List<Entry> entries, TranslationModel model, List<Pair> texts) {
    OriginCounts counts = new OriginCounts(entries.size());
    entries.forEach(entry -> counts.expect(entry.source, entry.target));
    for (Pair pair : texts) {
      model.explain(pair, (s, t, p) -> counts.add(s, t, p * pair.weight(), pair.origin()));
    }
    return entries.stream()
        .map(e -> new Entry(e.source, e.target, e.probability, counts.bits(e.source, e.target)))
        .toList();
  }

  /**
   * Returns the syllables, those pairs of syllables that are a text of their own, as in a
   * dictionary, and those that stand together far more often than by chance: pointwise mutual
   * information, in nats.
   */
  private Set<Integer> realWords() {
    Set<Integer> real = new HashSet<>();
    for (Pair pair : pairs) {
      int[] words = pair.target();
      if (words.length == 3) {
        real.add(words[2]); // two syllables, then both together
      }
    }
    double all = 0;
    for (int i = 1; i < vietnamese.size(); i++) {
      if (vietnamese.word(i).indexOf(WordForms.JOIN) < 0) {
        all += vietnamese.count(i);
      }
    }
    for (int i = 1; i < vietnamese.size(); i++) {
      String word = vietnamese.word(i);
      int join = word.indexOf(WordForms.JOIN);
      if (join < 0) {
        real.add(i);
        continue;
      }
      double together = vietnamese.count(i);
      double left = vietnamese.count(word.substring(0, join));
      double right = vietnamese.count(word.substring(join + 1));
      if (together >= LEAST_PAIRS
          && Math.log(together * all / (left * right)) > LEAST_INFORMATION) {
        real.add(i);
      }
    }
    return real;
  }
}
