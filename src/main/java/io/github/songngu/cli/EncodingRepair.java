package io.github.songngu.cli;

import io.github.songngu.vietnamese.encoding.EncodingDetector;
import io.github.songngu.vietnamese.encoding.EncodingReport;
import io.github.songngu.vietnamese.encoding.Loss;

/**
 * Mends text that was read in the wrong encoding: the whole first, as one encoding, and then each
 * line that this left alone by itself, since files get joined.
 */
final class EncodingRepair {

  private final ChangeReport report;
  private final StringBuilder out = new StringBuilder();

  private EncodingRepair(ChangeReport report) {
    this.report = report;
  }

  /** Returns the mended text, and reports what was changed and what is lost. */
  static String mend(String text, ChangeReport report) {
    EncodingReport whole = EncodingDetector.examine(text);
    EncodingRepair repair = new EncodingRepair(report);
    String mended = repair.mend(text, whole);
    for (Loss loss : whole.losses()) {
      report.addLoss(text, loss.span().start(), loss.found(), loss.suggestion());
    }
    return mended;
  }

  private String mend(String text, EncodingReport whole) {
    String mended = whole.repaired();
    if (lines(text) != lines(mended)) { // references to line breaks
      report.add(text, 0, "", "", rule(whole));
      return mended;
    }
    int from = 0;
    int to = 0;
    while (from < text.length()) {
      String before = line(text, from);
      String after = line(mended, to);
      boolean alone = before.equals(after) && before.length() < text.length();
      EncodingReport found = alone ? EncodingDetector.examine(before) : whole;
      String line = alone ? found.repaired() : after;
      if (!line.equals(before)) {
        report(text, from, before, line, rule(found));
      }
      out.append(line);
      from += before.length();
      to += after.length();
    }
    return out.toString();
  }

  private static String rule(EncodingReport found) {
    return "encoding:" + found.encoding().orElse("");
  }

  private static long lines(String text) {
    return text.chars().filter(unit -> unit == '\n').count();
  }

  /** Returns a line with what ends it. */
  private static String line(String text, int start) {
    int newline = text.indexOf('\n', start);
    return text.substring(start, newline < 0 ? text.length() : newline + 1);
  }

  /** Reports the words that differ. */
  private void report(String text, int offset, String before, String after, String rule) {
    String[] left = before.stripTrailing().split(" ", -1);
    String[] right = after.stripTrailing().split(" ", -1);
    if (left.length != right.length) {
      report.add(text, offset, before.stripTrailing(), after.stripTrailing(), rule);
      return;
    }
    int at = offset;
    for (int i = 0; i < left.length; i++) {
      if (!left[i].equals(right[i])) {
        report.add(text, at, left[i], right[i], rule);
      }
      at += left[i].length() + 1;
    }
  }
}
