package io.github.songngu.read;

import java.nio.file.Path;
import java.util.Locale;

/** Names of articles made from names of files. */
final class FileNames {

  private FileNames() {}

  /** Returns the name of a file without its folder, its ending, and the {@code .gz} after that. */
  static String id(Path file) {
    Path last = file.getFileName();
    String name = last == null ? file.toString() : last.toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
      name = name.substring(0, name.length() - ".gz".length());
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Returns a name for two documents together: what their names have in common up to a dot, as
   * {@code news} for {@code news.en.txt} and {@code news.vi.txt}, else the first name.
   */
  static String id(Path first, Path second) {
    return common(id(first), id(second));
  }

  /** Returns what two names have in common up to a dot, else the first. */
  static String common(String one, String two) {
    if (one.equals(two)) {
      return one;
    }
    int common = 0;
    while (common < Math.min(one.length(), two.length())
        && one.charAt(common) == two.charAt(common)) {
      common++;
    }
    int dot = one.substring(0, common).lastIndexOf('.');
    return dot > 0 ? one.substring(0, dot) : one;
  }
}
