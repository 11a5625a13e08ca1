package io.github.songngu.export;

import io.github.songngu.align.Bitext;
import io.github.songngu.align.SegmentPair;
import io.github.songngu.text.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Stable names of the pairs of a bitext: the same pair of the same document has the same name in
 * every run, whatever stands around it, whichever side is the source and however its letters are
 * composed, so that a translation memory that receives it twice keeps it once.
 */
final class PairIds {

  /** 128 bits: among a thousand million pairs two meet with a chance of 10^-21. */
  private static final int BYTES = 16;

  /**
   * Ordering the marks of one letter takes the square of their number. Text that stacks more than
   * this (the bound of Unicode's stream-safe format) is named as it is.
   */
  private static final int MOST_MARKS = 30;

  private PairIds() {}

  /**
   * Returns a name for each segment, in order: 32 hexadecimal digits, and {@code -2}, {@code -3} …
   * for the second and third time that the document says the same.
   */
  static List<String> of(Bitext bitext, List<SegmentPair> segments) {
    MessageDigest digest = sha256();
    boolean englishFirst = bitext.source().article().language() == Language.ENGLISH;
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>(segments.size());
    for (SegmentPair pair : segments) {
      digest.update(bytes(bitext.id()));
      digest.update(bytes(fold(englishFirst ? pair.source() : pair.target())));
      digest.update(bytes(fold(englishFirst ? pair.target() : pair.source())));
      String id = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
      int times = seen.merge(id, 1, Integer::sum);
      ids.add(times == 1 ? id : id + "-" + times);
    }
    return ids;
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
