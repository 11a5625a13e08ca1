package io.github.songngu.vietnamese;

/** Finds the words in which two texts with the same white space differ. */
final class WordDifferences {

  private final String before;
  private final String after;
  private final NormalizationRule rule;
  private final ChangeList changes = new ChangeList();

  private WordDifferences(String before, String after, NormalizationRule rule) {
    this.before = before;
    this.after = after;
    this.rule = rule;
  }

  static ChangeList find(String before, String after, NormalizationRule rule) {
    WordDifferences differences = new WordDifferences(before, after, rule);
    differences.find();
    return differences.changes;
  }

  private void find() {
    int i = 0;
    int j = 0;
    while (i < before.length() || j < after.length()) {
      int end = wordEnd(before, i);
      int otherEnd = wordEnd(after, j);
      boolean last = end == before.length() || otherEnd == after.length();
      boolean same =
          last
              ? before.length() - end == after.length() - otherEnd
              : before.charAt(end) == after.charAt(otherEnd);
      if (!same) {
        end = before.length();
        otherEnd = after.length();
      }
      add(i, end, j, otherEnd);
      i = end + 1;
      j = otherEnd + 1;
    }
  }

  private void add(int from, int to, int outFrom, int outTo) {
    int start = from;
    int out = outFrom;
    while (start < to && out < outTo && before.charAt(start) == after.charAt(out)) {
      start++;
      out++;
    }
    int end = to;
    int outEnd = outTo;
    while (end > start && outEnd > out && before.charAt(end - 1) == after.charAt(outEnd - 1)) {
      end--;
      outEnd--;
    }
    if (start < end || out < outEnd) {
      changes.append(start, end, out, outEnd, rule);
    }
  }

  private static int wordEnd(String text, int from) {
    int i = Math.min(from, text.length());
    while (i < text.length() && !isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
  }
}
