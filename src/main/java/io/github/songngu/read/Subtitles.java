package io.github.songngu.read;

import io.github.songngu.language.LanguageIdentifier;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import io.github.songngu.text.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cues of SubRip and WebVTT, which differ in little. Marks of style are no text; lines of two
 * speakers, and lines in two languages, are blocks of their own.
 */
final class Subtitles {

  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*((?:\\d{1,3}:)?\\d{1,2}:\\d{1,2}[,.]\\d{1,3})\\s*-->\\s*((?:\\d{1,3}:)?\\d{1,2}:\\d{1,2}[,.]\\d{1,3}).*");

  /** {@code <i>}, {@code <v Mai>}, {@code <00:01:02.000>}, {@code {\an8}}. */
  private static final Pattern STYLE =
      Pattern.compile("</?[a-zA-Z0-9][^<>\n]{0,200}>|\\{\\\\[^{}\n]{0,200}\\}");

  private static final String DASHES = "-–—";
  private static final int MILLIS = 1000;
  private static final int LONGEST_CUE = 1000;

  private final Source source;
  private final String text;
  private final List<Span> lines;
  private final DocumentBuilder out;
  private int at;

  Subtitles(Source source, String text) {
    this.source = source;
    this.text = text;
    this.lines = TextLines.of(text);
    this.out = new DocumentBuilder(source);
  }

  Document read() {
    int cues = 0;
    while (at < lines.size()) {
      TimeSpan time = time(line());
      if (time != null) {
        at++;
        cue(time);
        cues++;
      } else if (isBlock("NOTE")) {
        out.add(block(), Kind.COMMENT, "a note in the file");
      } else if (isBlock("STYLE") || isBlock("REGION") || isBlock("WEBVTT")) {
        block();
      } else {
        at++;
      }
    }
    if (cues == 0) {
      throw new InputException(
          source.name(), "", "no cue", "lines such as 00:01:02,000 --> 00:01:04,500");
    }
    return out.build();
  }

  private String line() {
    return lines.get(at).of(text);
  }

  private boolean isBlock(String name) {
    String line = line();
    return line.startsWith(name)
        && (line.length() == name.length() || Character.isWhitespace(line.charAt(name.length())));
  }

  /** Returns the lines up to an empty one. */
  private String block() {
    StringBuilder block = new StringBuilder();
    while (at < lines.size() && !line().isBlank()) {
      block.append(line()).append('\n');
      at++;
    }
    return block.toString();
  }

  private void cue(TimeSpan time) {
    List<String> content = new ArrayList<>();
    while (at < lines.size() && !line().isBlank() && time(line()) == null) {
      content.add(plain(line()));
      at++;
    }
    // The number of a cue that follows without an empty line.
    int last = content.size() - 1;
    if (last > 0 && at < lines.size() && !line().isBlank() && content.get(last).matches("\\d+")) {
      content.remove(last);
    }
    StringBuilder part = new StringBuilder();
    for (String line : content) {
      if (!part.isEmpty() && isApart(part, line)) {
        out.add(part, time);
        part.setLength(0);
      }
      part.append(part.isEmpty() ? "" : "\n").append(line);
    }
    out.add(part, time);
  }

  private static boolean isApart(StringBuilder before, String line) {
    boolean isSound = before.charAt(0) == '[' && before.charAt(before.length() - 1) == ']';
    if (isSound || (!line.isEmpty() && DASHES.indexOf(line.charAt(0)) >= 0)) {
      return true;
    }
    // No cue is longer; what claims to be one must not be looked at again with each of its lines.
    String last = before.substring(Math.max(0, before.length() - LONGEST_CUE));
    Language one = LanguageIdentifier.identify(last).language().language();
    Language two = LanguageIdentifier.identify(line).language().language();
    return one != null && two != null && one != two;
  }

  private static String plain(String line) {
    String plain = STYLE.matcher(line).replaceAll("");
    if (plain.indexOf('&') < 0) {
      return plain.strip();
    }
    return plain
        .replace("&nbsp;", "\u00A0")
        .replace("&lrm;", "")
        .replace("&rlm;", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .strip();
  }

  private static @Nullable TimeSpan time(String line) {
    if (!line.contains("-->")) {
      return null;
    }
    Matcher times = TIMES.matcher(line);
    if (!times.matches()) {
      return null;
    }
    long start = millis(times.group(1));
    return new TimeSpan(start, Math.max(start, millis(times.group(2))));
  }

  private static long millis(String clock) {
    int point = Math.max(clock.lastIndexOf(','), clock.lastIndexOf('.'));
    long seconds = 0;
    for (String part : clock.substring(0, point).split(":", -1)) {
      seconds = seconds * 60 + Integer.parseInt(part);
    }
    String fraction = (clock.substring(point + 1) + "00").substring(0, 3);
    return seconds * MILLIS + Integer.parseInt(fraction);
  }
}
