package io.github.songngu.memory;

import io.github.songngu.memory.FingerprintSet.Fingerprint;
import io.github.songngu.text.LineCleaner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says which pairs have no place in a memory.
 *
 * <p>A filter may remember what it has seen, and then is for one run and one thread.
 */
@FunctionalInterface
public interface UnitFilter {

  /** Returns why a pair is to be removed, as a short code such as {@code empty}, or nothing. */
  Optional<String> reject(UnitPair pair);

  /** Removes pairs of which one side has nothing to see: {@code empty}. */
  static UnitFilter empty() {
    return pair ->
        rejectIf(LineCleaner.isBlank(pair.source()) || LineCleaner.isBlank(pair.target()), "empty");
  }

  /** Removes pairs whose sides differ in letter case and spaces at most: {@code identical}. */
  static UnitFilter identical() {
    return pair -> rejectIf(fold(pair.source()).equals(fold(pair.target())), "identical");
  }

  /**
   * Removes pairs with control characters other than tabs and line ends, and with what decoders
   * leave of damaged text: {@code control-character}.
   */
  static UnitFilter controlCharacters() {
    return pair ->
        rejectIf(hasControls(pair.source()) || hasControls(pair.target()), "control-character");
  }

  /**
   * Removes pairs that were there before, the text of both sides being the same: {@code duplicate}.
   */
  static UnitFilter duplicates() {
    FingerprintSet seen = new FingerprintSet();
    return pair ->
        rejectIf(
            !seen.add(Fingerprint.of(List.of(pair.source().strip(), pair.target().strip()))),
            "duplicate");
  }

  /**
   * Removes pairs whose score is lower, and none that has no score: {@code low-score}.
   *
   * @throws IllegalArgumentException if the score is not within 0 to 1
   */
  static UnitFilter minScore(double least) {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("least score is " + least + ", expected 0 to 1");
    }
    return pair -> rejectIf(pair.score().orElse(1) < least, "low-score");
  }

  private static Optional<String> rejectIf(boolean bad, String reason) {
    return bad ? Optional.of(reason) : Optional.empty();
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean control = unit < ' ' ? "\t\n\r".indexOf(unit) < 0 : unit >= 0x7F && unit < 0xA0;
      if ((control && unit != 0x85) || unit == 0xFFFD) {
        return true;
      }
    }
    return false;
  }
}
