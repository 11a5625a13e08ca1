package io.github.songngu.memory;

import io.github.songngu.memory.FingerprintCounts.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Stable names of units: the same text of the same document has the same name in every run,
 * whatever stands around it, whichever side is the source and however its letters are composed, so
 * that a memory that receives it twice keeps it once.
 *
 * <p>An instance names the units of one memory, and remembers 54 bytes of each at most.
 */
public final class UnitNames {

  /** 128 bits: among a thousand million units two meet with a chance of 10^-21. */
  private static final int BYTES = 16;

  /**
   * Ordering the marks of one letter takes the square of their number. Text that stacks more than
   * this (the bound of Unicode's stream-safe format) is named as it is.
   */
  private static final int MOST_MARKS = 30;

  private final FingerprintCounts taken = new FingerprintCounts();

  /** Begins a memory. */
  public UnitNames() {}

  /**
   * Returns a name made of a document and texts: 32 hexadecimal digits.
   *
   * @param document the name of the document, empty if there is none
   * @param texts the text in each language, by the order of their tags
   */
  public static String of(String document, List<String> texts) {
    MessageDigest digest = sha256();
    digest.update(bytes(document));
    for (String text : texts) {
      digest.update(bytes(fold(text)));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /**
   * Returns the unit with a name: its own if it has one, or one made of its property {@code
   * x-document} and its text, with {@code -2}, {@code -3} … after it if that was given before.
   */
  public TranslationUnit named(TranslationUnit unit) {
    if (unit.id().isPresent()) {
      take(unit.id().get());
      return unit;
    }
    String name = of(unit);
    int times = 1 + count(name);
    String free = times == 1 ? name : name + "-" + times;
    // Each try counts: a memory of nothing but one text is named in linear time.
    while (times > 1 && count(free) > 0) {
      times = 1 + count(name);
      free = name + "-" + times;
    }
    return unit.withId(free);
  }

  /** Returns the unit as it is if no unit before had its name, and under another one if any had. */
  TranslationUnit renamed(TranslationUnit unit) {
    if (unit.id().isEmpty() || take(unit.id().get())) {
      return unit;
    }
    return named(
        new TranslationUnit(
            AttributeMap.without(unit.attributes(), "tuid"), unit.annotations(), unit.variants()));
  }

  private boolean take(String name) {
    return count(name) == 0;
  }

  /** Takes a name; returns how often it was asked for before. */
  private int count(String name) {
    return taken.count(Fingerprint.of(List.of(name)));
  }

  private static String of(TranslationUnit unit) {
    List<String> texts =
        unit.variants().stream()
            .sorted(Comparator.comparing(variant -> LanguageTags.primary(variant.language())))
            .map(variant -> variant.segment().nativeText())
            .toList();
    return of(unit.property(PairProperties.DOCUMENT).orElse(""), texts);
  }

  /** The zero byte ends a part: "ab" and "c" must not be named as "a" and "bc". */
  private static byte[] bytes(String part) {
    return (part + '\0').getBytes(StandardCharsets.UTF_8);
  }

  /** Composes letters, strips the ends and makes every run of white space one space. */
  private static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int marks = 0;
    int most = 0;
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85) {
        marks = 0;
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else {
        marks = isMark(point) ? marks + 1 : 0;
        most = Math.max(most, marks);
        out.appendCodePoint(point);
      }
    }
    String folded = out.toString().stripTrailing();
    return most > MOST_MARKS ? folded : Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
