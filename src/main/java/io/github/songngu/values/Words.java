package io.github.songngu.values;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one language that matter to values.
 *
 * <p>A table has a role a line: its name, its number or currency where it has one, and the words;
 * other spellings of a word follow it after {@code |}. A line that starts with {@code -} lists
 * words without a role, which rules ask for by name.
 *
 * <p>Words are found without making strings: the key is a hash of the letters in lower case.
 */
final class Words {

  private final Word[] slots;
  private final String[] spellings;
  private final int mask;
  private final int longest;

  private Words(Map<String, Word> bySpelling) {
    int capacity = Integer.highestOneBit(bySpelling.size() * 4);
    slots = new Word[capacity];
    spellings = new String[capacity];
    mask = capacity - 1;
    int max = 0;
    for (Map.Entry<String, Word> entry : bySpelling.entrySet()) {
      String spelling = entry.getKey();
      int slot = hash(spelling.toCharArray(), 0, spelling.length()) & mask;
      while (slots[slot] != null) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = entry.getValue();
      spellings[slot] = spelling;
      max = Math.max(max, spelling.length());
    }
    longest = max;
  }

  /** Reads a table. */
  static Words of(String table) {
    Map<String, Word> bySpelling = new HashMap<>();
    Map<String, List<String>> spellings = new HashMap<>();
    for (int start = 0; start < table.length(); ) {
      int end = table.indexOf('\n', start);
      end = end < 0 ? table.length() : end;
      List<String> cells = split(table.substring(start, end), ' ');
      if (!cells.isEmpty()) {
        addLine(cells, bySpelling, spellings);
      }
      start = end + 1;
    }
    return new Words(bySpelling);
  }

  /** Returns what a separator parts, empty parts left out; no pattern has to be compiled. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isWithin(String value, char first, char last) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < first || value.charAt(i) > last) {
        return false;
      }
    }
    return true;
  }

  private static void addLine(
      List<String> cells, Map<String, Word> bySpelling, Map<String, List<String>> spellings) {
    String value = cells.size() > 1 ? cells.get(1) : "";
    boolean numeric = !value.isEmpty() && isWithin(value, '0', '9');
    boolean code = value.length() == 3 && isWithin(value, 'A', 'Z');
    for (int i = numeric || code ? 2 : 1; i < cells.size(); i++) {
      List<String> forms = split(cells.get(i), '|');
      Word known = bySpelling.getOrDefault(forms.get(0), Word.of(forms.get(0)));
      Word word =
          cells.get(0).equals("-")
              ? known
              : known.with(
                  Role.valueOf(cells.get(0)),
                  numeric ? Long.parseLong(value) : 0,
                  code ? value : "");
      List<String> same = spellings.get(word.form());
      if (same == null) {
        same = new ArrayList<>();
        spellings.put(word.form(), same);
      }
      for (String form : forms) {
        bySpelling.put(form, word);
        same.add(form);
      }
      for (String spelling : same) {
        Word old = bySpelling.get(spelling);
        if (old != null && old.form().equals(word.form())) {
          bySpelling.put(spelling, word);
        }
      }
    }
  }

  /**
   * Returns the word at {@code [start, end)} of a text, {@link Word#UNKNOWN} if it has none.
   *
   * @param marked whether there may be a mark over or under a letter
   */
  Word find(char[] text, int start, int end, boolean marked) {
    if (end - start > 2 * longest) {
      return Word.UNKNOWN;
    }
    if (marked) {
      String written = new String(text, start, end - start);
      String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
      return lookUp(composed.toCharArray(), 0, composed.length());
    }
    return lookUp(text, start, end);
  }

  private Word lookUp(char[] text, int start, int end) {
    int slot = hash(text, start, end) & mask;
    while (slots[slot] != null) {
      if (equal(spellings[slot], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return Word.UNKNOWN;
  }

  private static boolean equal(String spelling, char[] text, int start, int end) {
    if (spelling.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (spelling.charAt(i - start) != lower(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text[i]);
    }
    return hash ^ (hash >>> 15);
  }

  private static char lower(char unit) {
    if (unit < 0x80) {
      return unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
    }
    return Character.toLowerCase(unit);
  }

  /** Returns whether the unit is a mark over or under the letter before it. */
  static boolean isMark(char unit) {
    return unit >= '\u0300' && unit <= '\u036F';
  }
}
