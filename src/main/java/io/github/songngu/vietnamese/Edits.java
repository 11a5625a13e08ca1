package io.github.songngu.vietnamese;

/** Replacements in a text, made from left to right, and the text that results. */
final class Edits {

  private final String source;
  private final ChangeList changes = new ChangeList();
  private final StringBuilder out = new StringBuilder();
  private int copied;

  Edits(String source) {
    this.source = source;
  }

  String source() {
    return source;
  }

  /** Replaces a stretch of the source, not empty, that lies after all replaced before. */
  void replace(int start, int end, String after, NormalizationRule rule) {
    out.append(source, copied, start);
    int outStart = out.length();
    out.append(after);
    copied = end;
    changes.append(start, end, outStart, out.length(), rule);
  }

  void delete(int start, int end, NormalizationRule rule) {
    replace(start, end, "", rule);
  }

  ChangeList changes() {
    return changes;
  }

  /** Returns the text with all replacements; the source itself if there are none. */
  String result() {
    return changes.size() == 0 ? source : out + source.substring(copied);
  }
}
