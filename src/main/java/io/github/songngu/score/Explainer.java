package io.github.songngu.score;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.score.Explanation.Reason;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in words what the evidence says in figures; made for people, not for speed. */
final class Explainer {

  /** A word that makes another less than three times as likely is no match worth showing. */
  private static final double LEAST_LIFT = 3;

  private final SegmentedArticle source;
  private final SegmentedArticle target;
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final Weights weights;

  Explainer(
      SegmentedArticle source,
      SegmentedArticle target,
      Lexicon lexicon,
      Evidence evidence,
      Weights weights) {
    this.source = source;
    this.target = target;
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.weights = weights;
  }

  /** Returns what explains other evidence of the same articles. */
  Explainer of(Evidence other, Weights adapted) {
    return new Explainer(source, target, lexicon, other, adapted);
  }

  Explanation explain(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    double[] values = new double[Feature.values().length];
    evidence.features(sourceStart, sourceEnd, targetStart, targetEnd, values);
    Map<Feature.Kind, Double> nats = new EnumMap<>(Feature.Kind.class);
    for (Feature feature : Feature.values()) {
      double value = values[feature.ordinal()];
      if (value != 0) {
        nats.merge(feature.kind(), value * weights.get(feature), Double::sum);
      }
    }
    List<Reason> reasons = new ArrayList<>();
    nats.forEach(
        (kind, sum) ->
            reasons.add(
                new Reason(
                    kind, sum, detail(kind, sourceStart, sourceEnd, targetStart, targetEnd))));
    return new Explanation(weights.dot(values), reasons);
  }

  private String detail(
      Feature.Kind kind, int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    return switch (kind) {
      case SHAPE -> (sourceEnd - sourceStart) + "-" + (targetEnd - targetStart);
      case WORDS -> words(sourceStart, sourceEnd, targetStart, targetEnd);
      case LENGTH -> evidence.length(sourceStart, sourceEnd, targetStart, targetEnd) + " letters";
      case NAMES -> keys(KeyTable.Kind.NAME, sourceStart, sourceEnd, targetStart, targetEnd);
      case COPIES -> keys(KeyTable.Kind.COPY, sourceStart, sourceEnd, targetStart, targetEnd);
      case VALUES -> keys(KeyTable.Kind.VALUE, sourceStart, sourceEnd, targetStart, targetEnd);
      case MARKS, PARAGRAPHS, ALONE, ORDER, TIME, DOUBT, OTHER -> "";
    };
  }

  private String keys(
      KeyTable.Kind kind, int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    Collection<String> left = evidence.shared().ofSource(kind, sourceStart, sourceEnd);
    Collection<String> right = evidence.shared().ofTarget(kind, targetStart, targetEnd);
    Set<String> both = new LinkedHashSet<>(left);
    both.retainAll(right);
    left.removeAll(both);
    right.removeAll(both);
    List<String> parts = new ArrayList<>();
    if (!both.isEmpty()) {
      parts.add(String.join(", ", both));
    }
    if (!left.isEmpty()) {
      parts.add("only in " + name(source) + ": " + String.join(", ", left));
    }
    if (!right.isEmpty()) {
      parts.add("only in " + name(target) + ": " + String.join(", ", right));
    }
    return String.join("; ", parts);
  }

  private static String name(SegmentedArticle article) {
    return article.article().language() == Language.ENGLISH ? "English" : "Vietnamese";
  }

  /** Returns for each source word the target word that it makes most likely. */
  private String words(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    Map<Integer, String> left = surface(source, sourceStart, sourceEnd);
    Map<Integer, String> right = surface(target, targetStart, targetEnd);
    Language language = source.article().language();
    Set<String> matches = new LinkedHashSet<>();
    left.forEach(
        (word, text) -> {
          double[] best = {LEAST_LIFT};
          String[] match = {""};
          evidence.translations(
              language,
              word,
              (other, p) -> {
                double lift = p / lexicon.frequency(language.other(), other);
                if (right.containsKey(other) && lift > best[0]) {
                  best[0] = lift;
                  match[0] = text + " = " + right.get(other);
                }
              });
          if (!match[0].isEmpty()) {
            matches.add(match[0]);
          }
        });
    return String.join(", ", matches);
  }

  /** Returns the words of some sentences that the lexicon knows, as they are written there. */
  private Map<Integer, String> surface(SegmentedArticle article, int start, int end) {
    Language language = article.article().language();
    Map<Integer, String> surface = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      List<String> tokens = Tokens.of(article.sentences().get(i).text());
      for (int k = 0; k < tokens.size(); k++) {
        String token = tokens.get(k);
        String pair = k + 1 < tokens.size() ? token + " " + tokens.get(k + 1) : token;
        for (String text : new LinkedHashSet<>(List.of(token, pair))) {
          int[] words = lexicon.words(language, text);
          boolean one = text.equals(token) ? words.length == 1 : words.length == 3;
          if (one) {
            surface.putIfAbsent(words[words.length - 1], text);
          }
        }
      }
    }
    return surface;
  }
}
