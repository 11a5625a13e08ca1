package io.github.songngu.vietnamese.encoding;

import io.github.songngu.text.Span;
import io.github.songngu.vietnamese.Syllable;
import io.github.songngu.vietnamese.VietnameseLetters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters of which a byte is gone: {@code á»} and U+FFFD was ề, ỏ, ọ, ờ or the like, since Java's
 * windows-1252 has no character for five bytes; {@code Ã} and a space was à.
 */
final class Losses {

  private static final char REPLACEMENT = '\uFFFD';

  /** The bytes that windows-1252 leaves free. */
  private static final int[] FREE = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

  /** More than any syllable has in bytes. */
  private static final int LONGEST = 24;

  private Losses() {}

  static List<Loss> find(String text) {
    List<Loss> losses = new ArrayList<>();
    int at = -1;
    while ((at = text.indexOf(REPLACEMENT, at + 1)) >= 0) {
      int start = leadStart(text, at);
      Span span = new Span(start, at + 1);
      losses.add(new Loss(span, span.of(text), suggestion(text, start, at)));
    }
    return losses;
  }

  /** Returns where the bytes begin that the lost one completes. */
  private static int leadStart(String text, int at) {
    if (at > 1
        && text.charAt(at - 2) == 'á'
        && (text.charAt(at - 1) == 'º' || text.charAt(at - 1) == '»')) {
      return at - 2;
    }
    boolean twoBytes = at > 0 && "ÃÄÅÆ".indexOf(text.charAt(at - 1)) >= 0;
    return twoBytes ? at - 1 : at;
  }

  private static String suggestion(String text, int start, int at) {
    byte[] bytes = new byte[at - start + 1];
    for (int i = start; i < at; i++) {
      bytes[i - start] = (byte) CodePage.WINDOWS_1252.toByte(text.charAt(i));
    }
    String before = wordBefore(text, start);
    String after = wordAfter(text, at + 1);
    String only = "";
    for (int free : start == at ? new int[0] : FREE) {
      bytes[at - start] = (byte) free;
      String letter = new String(bytes, StandardCharsets.UTF_8);
      if (VietnameseLetters.isLetter(letter.charAt(0))
          && Syllable.isValid(before + letter + after)) {
        if (!only.isEmpty()) {
          return "";
        }
        only = letter;
      }
    }
    return only;
  }

  /** Returns the part of the word before, with what can be mended in it mended. */
  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && isPart(text.charAt(start - 1)) && end - start < LONGEST) {
      start--;
    }
    return Mojibake.repair(text.substring(start, end));
  }

  private static String wordAfter(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.charAt(end)) && end - start < LONGEST) {
      end++;
    }
    return Mojibake.repair(text.substring(start, end));
  }

  private static boolean isPart(char unit) {
    return unit >= 0x80 ? CodePage.WINDOWS_1252.toByte(unit) >= 0 : Character.isLetter(unit);
  }
}
