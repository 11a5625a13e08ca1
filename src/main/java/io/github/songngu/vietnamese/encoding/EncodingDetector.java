package io.github.songngu.vietnamese.encoding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that was read in the wrong encoding, by reading it in each and counting the Vietnamese
 * syllables that come out.
 *
 * <pre>{@code
 * EncodingReport report = EncodingDetector.examine("TiÕng ViÖt rÊt hay, c¸c b¹n ¹!");
 * report.encoding();   // "tcvn3"
 * report.repaired();   // "Tiếng Việt rất hay, các bạn ạ!"
 * }</pre>
 *
 * <p>One encoding is chosen for a whole text, so that a text should be given whole; lines that it
 * does not make better stay as they are. It is chosen only if at least three words change, at least
 * four fifths of them become syllables, and clearly more than before; or, in a text as short as
 * {@code Hµ Néi}, if all words that change become syllables, and the words look misread. Mojibake
 * (UTF-8 read as windows-1252 or 1258) is told by its bytes alone and needs no count. Nothing is
 * changed: the caller decides whether to use the repaired text.
 */
public final class EncodingDetector {

  private static final int MIN_WORDS = 3;
  private static final double MIN_SYLLABLES = 0.8;
  private static final double MIN_GAIN = 0.25;

  /** Text in VIQR has signs in every other word; in other text some words only look like it. */
  private static final double MIN_VIQR = 0.3;

  /** A few words have to make up in oddity what they lack in number. */
  private static final int FEW_WORDS = 8;

  private static final double MIN_EVIDENCE = 4;

  /** Signs of well set English; no Vietnamese text that was misread has these alone. */
  private static final String TYPOGRAPHY = "‘’“”–—…•";

  private EncodingDetector() {}

  /** Examines a text. */
  public static EncodingReport examine(String text) {
    String utf8 = Mojibake.repair(text);
    boolean mojibake = !utf8.equals(text);
    List<Loss> losses = Losses.find(text, mojibake);
    if (mojibake) {
      Reading reading = new Reading("utf-8");
      reading.add(text, utf8);
      return report(text, utf8, reading, losses);
    }
    Reading best = bestReading(text);
    return best == null
        ? new EncodingReport(Optional.empty(), text, text, 0, 0, losses)
        : report(text, best.out.toString(), best, losses);
  }

  private static @Nullable Reading bestReading(String text) {
    Reading best = null;
    boolean bytesAreRight = !hasMisreadableByte(text) || isReadRightly(text);
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      if (mayBe(encoding, text, bytesAreRight)) {
        Reading reading = read(encoding, text);
        // Of equals the first: they stand in the order of how common they were.
        if (reading.isConvincing() && (best == null || reading.gain() > best.gain())) {
          best = reading;
        }
      }
    }
    return best;
  }

  private static EncodingReport report(
      String text, String repaired, Reading reading, List<Loss> losses) {
    return new EncodingReport(
        Optional.of(reading.label), text, repaired, reading.words, reading.syllables, losses);
  }

  /** Whether nearly all words beyond ASCII are syllables as they stand. */
  private static boolean isReadRightly(String text) {
    WordList words = new WordList(text);
    int marked = 0;
    int syllables = 0;
    while (words.next()) {
      if (!words.isAscii()) {
        marked++;
        syllables += words.isVietnamese() ? 1 : 0;
      }
    }
    return marked > 0 && syllables >= MIN_SYLLABLES * marked;
  }

  private static boolean hasMisreadableByte(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CodePage.WINDOWS_1252.toByte(c) >= 0x80 && TYPOGRAPHY.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Looks for what the encoding cannot be without, so that clean text costs one look. */
  private static boolean mayBe(LegacyEncoding encoding, String text, boolean bytesAreRight) {
    return switch (encoding) {
      case NCR -> text.contains("&#");
      case VIQR -> text.indexOf('^') >= 0 || text.contains("dd") || text.contains("+'");
      default -> !bytesAreRight;
    };
  }

  private static Reading read(LegacyEncoding encoding, String text) {
    Reading whole = new Reading(encoding);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline + 1;
      String line = text.substring(start, end);
      whole.addLine(encoding, line);
      start = end;
    }
    return whole;
  }

  /** A text read in one encoding, and how much sense that makes. */
  private static final class Reading {
    private final String label;
    private final @Nullable LegacyEncoding encoding;
    private final Set<String> odd = new HashSet<>();
    private double evidence;
    private final StringBuilder out = new StringBuilder();
    private int words;
    private int syllablesBefore;
    private int syllables;

    Reading(String label) {
      this.label = label;
      this.encoding = null;
    }

    Reading(LegacyEncoding encoding) {
      this.label = encoding.label();
      this.encoding = encoding;
    }

    void addLine(LegacyEncoding encoding, String line) {
      String decoded = encoding.decodeText(line);
      Reading alone = new Reading(encoding);
      int all = alone.add(line, decoded);
      boolean better = alone.syllables > alone.syllablesBefore && 2 * alone.syllables > alone.words;
      if (encoding == LegacyEncoding.VIQR) {
        better &= alone.words >= MIN_VIQR * all;
      }
      out.append(better ? decoded : line);
      boolean wrong = alone.words > 0 && alone.syllablesBefore < MIN_SYLLABLES * alone.words;
      if (better || (wrong && encoding != LegacyEncoding.VIQR)) {
        addEvidence(alone);
        words += alone.words;
        syllables += alone.syllables;
        syllablesBefore += alone.syllablesBefore;
      }
    }

    /** Counts the words that differ; returns the number of all words. */
    int add(String before, String after) {
      WordList beforeWords = new WordList(before);
      WordList afterWords = new WordList(after);
      int all = 0;
      while (beforeWords.next() && afterWords.next()) {
        all++;
        String word = beforeWords.word();
        String read = afterWords.word();
        if (!word.equals(read) && hasLetter(word)) {
          words++;
          boolean sound = encoding != LegacyEncoding.NCR && beforeWords.isSound();
          if (!sound) {
            weigh(word, read);
          }
          syllablesBefore += sound ? 1 : 0;
          syllables += afterWords.isVietnamese() && MisreadWord.isSpelt(read) ? 1 : 0;
        }
      }
      return all;
    }

    /** Signs and figures become letters in some encoding, which says nothing. */
    private static boolean hasLetter(String word) {
      return word.chars().anyMatch(Character::isAlphabetic);
    }

    /** A word that is met twice says no more than once. */
    private void weigh(String before, String after) {
      if (encoding != null && words <= FEW_WORDS && odd.add(after)) {
        evidence += MisreadWord.weight(before, after, encoding);
      }
    }

    private void addEvidence(Reading line) {
      if (words <= FEW_WORDS && odd.addAll(line.odd)) {
        evidence += line.evidence;
      }
    }

    int gain() {
      return 2 * syllables - words;
    }

    boolean isConvincing() {
      return hasMany() || areAllOdd();
    }

    /** Whether a few words all make sense, and did not before. */
    private boolean areAllOdd() {
      boolean sense = words <= FEW_WORDS && syllables == words;
      return sense && evidence >= MIN_EVIDENCE;
    }

    boolean hasMany() {
      return words >= MIN_WORDS
          && syllables >= MIN_SYLLABLES * words
          && syllables - syllablesBefore >= MIN_GAIN * words;
    }
  }
}
