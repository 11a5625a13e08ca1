package io.github.songngu.memory;

import io.github.songngu.memory.FingerprintCounts.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says which pairs have no place in a memory.
 *
 * <p>A filter may remember what it has seen, and then is for one run and one thread.
 *
 * <pre>{@code
 * UnitFilter longOnes =
 *     pair ->
 *         pair.source().length() > 500
 *             ? Optional.of(UnitFilter.Reason.of("long"))
 *             : Optional.empty();
 * }</pre>
 */
@FunctionalInterface
public interface UnitFilter {

  /** Returns why a pair is to be removed, or nothing. */
  Optional<Reason> reject(UnitPair pair);

  /**
   * Why a pair is removed.
   *
   * @param code names the filter, for example {@code length-ratio}
   * @param value what it measured, empty if it measures nothing
   * @param threshold the least or most that it lets pass, empty if there is none
   */
  record Reason(String code, String value, String threshold) {

    /** Returns a reason that is none of degree. */
    public static Reason of(String code) {
      return new Reason(code, "", "");
    }
  }

  /**
   * Removes pairs with control characters other than tabs and line ends, and with what decoders
   * leave of damaged text: {@code control-character}.
   */
  static UnitFilter controlCharacters() {
    return pair ->
        hasControls(pair.source()) || hasControls(pair.target())
            ? Optional.of(Reason.of("control-character"))
            : Optional.empty();
  }

  /**
   * Removes pairs that came before; it must be asked last, and takes 54 bytes for each different
   * key at most.
   *
   * @param code the reason, for example {@code duplicate}
   * @param most how many pairs with the same key are kept
   * @param key what makes two pairs the same
   */
  static UnitFilter repeated(String code, int most, Function<UnitPair, String> key) {
    FingerprintCounts seen = new FingerprintCounts();
    return pair -> {
      int before = seen.count(Fingerprint.of(List.of(key.apply(pair))));
      return before < most
          ? Optional.empty()
          : Optional.of(new Reason(code, Long.toString(before + 1L), Integer.toString(most)));
    };
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
