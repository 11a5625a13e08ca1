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
      int slot = hash(spelling, 0, spelling.length()) & mask;
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
    table
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> addLine(line.split(" +", -1), bySpelling, spellings));
    return new Words(bySpelling);
  }

  private static void addLine(
      String[] cells, Map<String, Word> bySpelling, Map<String, List<String>> spellings) {
    String value = cells.length > 1 ? cells[1] : "";
    boolean numeric = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean code = value.length() == 3 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    for (int i = numeric || code ? 2 : 1; i < cells.length; i++) {
      String[] forms = cells[i].split("\\|", -1);
      Word known = bySpelling.getOrDefault(forms[0], Word.of(forms[0]));
      Word word =
          cells[0].equals("-")
              ? known
              : known.with(
                  Role.valueOf(cells[0]), numeric ? Long.parseLong(value) : 0, code ? value : "");
      List<String> same = spellings.computeIfAbsent(word.form(), form -> new ArrayList<>());
      for (String form : forms) {
        bySpelling.put(form, word);
        same.add(form);
      }
      for (String spelling : same) {
        bySpelling.computeIfPresent(
            spelling, (form, old) -> old.form().equals(word.form()) ? word : old);
      }
    }
  }

  /** Returns the word at {@code [start, end)} of the text, {@link Word#UNKNOWN} if it has none. */
  Word find(String text, int start, int end) {
    if (end - start > 2 * longest) {
      return Word.UNKNOWN;
    }
    for (int i = start; i < end; i++) {
      if (isMark(text.charAt(i))) {
        String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        return lookUp(composed, 0, composed.length());
      }
    }
    return lookUp(text, start, end);
  }

  private Word lookUp(String text, int start, int end) {
    int slot = hash(text, start, end) & mask;
    while (slots[slot] != null) {
      if (equal(spellings[slot], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return Word.UNKNOWN;
  }

  private static boolean equal(String spelling, String text, int start, int end) {
    if (spelling.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (spelling.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text.charAt(i));
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
