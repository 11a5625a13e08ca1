package io.github.songngu.vietnamese.encoding;

import io.github.songngu.text.Span;
import io.github.songngu.vietnamese.Syllable;
import io.github.songngu.vietnamese.VietnameseLetters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Letters of which a byte is gone: {@code á»} and U+FFFD was ề, ỏ, ọ, ờ or the like, since Java's
 * windows-1252 has no character for five bytes; {@code Ã} and a space was à, whose second byte is
 * the no-break space.
 */
final class Losses {

  private static final char REPLACEMENT = '\uFFFD';

  /** The bytes that windows-1252 leaves free. */
  private static final int[] FREE = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

  /** More than any syllable has in bytes. */
  private static final int LONGEST = 24;

  /** More letters than that are lost of no word that can be guessed. */
  private static final int MOST = 3;

  private final String text;
  private final List<Loss> found = new ArrayList<>();

  private Losses(String text) {
    this.text = text;
  }

  /**
   * Finds what is lost.
   *
   * @param mojibake whether the text is known to be UTF-8 misread, so that Ã before a space is à
   */
  static List<Loss> find(String text, boolean mojibake) {
    Losses losses = new Losses(text);
    int at = 0;
    while ((at = losses.next(at, mojibake)) < text.length()) {
      if (text.charAt(at) == REPLACEMENT) {
        at = losses.addWord(at);
      } else {
        Span span = new Span(at, at + 1);
        losses.found.add(new Loss(span, span.of(text), "à"));
        at++;
      }
    }
    return losses.found;
  }

  private int next(int from, boolean mojibake) {
    int at = from;
    while (at < text.length() && text.charAt(at) != REPLACEMENT && !(mojibake && isGrave(at))) {
      at++;
    }
    return at;
  }

  /** Whether Ã stands before a space or the end, and after nothing that makes it NGÃ. */
  private boolean isGrave(int at) {
    boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    boolean capitals = at > 0 && Character.isUpperCase(text.charAt(at - 1));
    boolean word = at > 1 && Character.isLetter(text.charAt(at - 2));
    return text.charAt(at) == 'Ã' && ends && !(capitals && word);
  }

  /** Adds the losses of the word that the one at an offset is in; returns where the word ends. */
  private int addWord(int at) {
    int start = at;
    while (start > 0 && isPart(text.charAt(start - 1)) && at - start < LONGEST) {
      start--;
    }
    int end = at;
    while (end < text.length() && isPartOrLost(text.charAt(end)) && end - at < LONGEST) {
      end++;
    }
    List<Span> remains = new ArrayList<>();
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == REPLACEMENT) {
        remains.add(new Span(leadStart(i), i + 1));
      }
    }
    List<Set<String>> letters = new ArrayList<>();
    remains.forEach(span -> letters.add(new TreeSet<>()));
    if (remains.size() <= MOST) {
      complete(start, end, remains, new ArrayList<>(), letters);
    }
    for (int i = 0; i < remains.size(); i++) {
      Span span = remains.get(i);
      String only = letters.get(i).size() == 1 ? letters.get(i).iterator().next() : "";
      found.add(new Loss(span, span.of(text), only));
    }
    return end;
  }

  /** Tries each letter in each place, and keeps those that make a syllable of the word. */
  private void complete(
      int start, int end, List<Span> remains, List<String> chosen, List<Set<String>> letters) {
    if (chosen.size() < remains.size()) {
      for (String letter : candidates(remains.get(chosen.size()))) {
        chosen.add(letter);
        complete(start, end, remains, chosen, letters);
        chosen.remove(chosen.size() - 1);
      }
      return;
    }
    StringBuilder word = new StringBuilder();
    int done = start;
    for (int i = 0; i < chosen.size(); i++) {
      word.append(Mojibake.repair(text.substring(done, remains.get(i).start())));
      word.append(chosen.get(i));
      done = remains.get(i).end();
    }
    word.append(Mojibake.repair(text.substring(done, end)));
    if (isCasedAsUsual(word) && Syllable.isValid(word)) {
      for (int i = 0; i < chosen.size(); i++) {
        letters.get(i).add(chosen.get(i));
      }
    }
  }

  /** Whether a word is in small letters, in capitals, or has a capital first. */
  private static boolean isCasedAsUsual(CharSequence word) {
    int upper = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return upper == 0
        || upper == word.length()
        || (upper == 1 && Character.isUpperCase(word.charAt(0)));
  }

  /** Returns the Vietnamese letters whose bytes end in one of those that are lost. */
  private List<String> candidates(Span remains) {
    List<String> letters = new ArrayList<>();
    byte[] bytes = new byte[remains.length()];
    for (int i = 0; i < bytes.length - 1; i++) {
      bytes[i] = (byte) CodePage.WINDOWS_1252.toByte(text.charAt(remains.start() + i));
    }
    for (int free : bytes.length == 1 ? new int[0] : FREE) {
      bytes[bytes.length - 1] = (byte) free;
      String letter = new String(bytes, StandardCharsets.UTF_8);
      if (VietnameseLetters.isLetter(letter.charAt(0))) {
        letters.add(letter);
      }
    }
    return letters;
  }

  /** Returns where the bytes begin that the lost one completes. */
  private int leadStart(int at) {
    if (at > 1
        && text.charAt(at - 2) == 'á'
        && (text.charAt(at - 1) == 'º' || text.charAt(at - 1) == '»')) {
      return at - 2;
    }
    boolean twoBytes = at > 0 && "ÃÄÅÆ".indexOf(text.charAt(at - 1)) >= 0;
    return twoBytes ? at - 1 : at;
  }

  private static boolean isPartOrLost(char unit) {
    return unit == REPLACEMENT || isPart(unit);
  }

  private static boolean isPart(char unit) {
    return unit >= 0x80 ? CodePage.WINDOWS_1252.toByte(unit) >= 0 : Character.isLetter(unit);
  }
}
