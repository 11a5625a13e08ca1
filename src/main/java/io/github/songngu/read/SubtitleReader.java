package io.github.songngu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads subtitles: SubRip, {@code srt}, and WebVTT, {@code vtt}. */
final class SubtitleReader implements DocumentReader {

  private static final int HEAD = 1 << 10;

  /** A number, and the times of the first cue on the line after it. */
  private static final Pattern FIRST_CUE =
      Pattern.compile(
          "\\s{0,9}\\d{1,6}\\s{1,9}\\d{1,3}:\\d\\d:\\d\\d[,.]\\d{1,3} {1,3}--> {1,3}\\d{1,3}:\\d\\d:\\d\\d[,.]\\d");

  private final String name;

  private SubtitleReader(String name) {
    this.name = name;
  }

  static SubtitleReader srt() {
    return new SubtitleReader("srt");
  }

  static SubtitleReader vtt() {
    return new SubtitleReader("vtt");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean accepts(Source input) {
    String head = new String(input.head(HEAD), StandardCharsets.ISO_8859_1);
    // Without what UTF-16 and a byte order mark add to ASCII.
    String ascii = head.replaceAll("[^\\x01-\\x7F]", "");
    boolean found =
        name.equals("vtt") ? ascii.startsWith("WEBVTT") : FIRST_CUE.matcher(ascii).lookingAt();
    return found || input.endsWith("." + name);
  }

  @Override
  public Document read(Source input) throws IOException {
    String text =
        TextDecoder.ofDefaults().decode(input.name(), new ByteArrayInputStream(input.bytes()));
    return new Subtitles(input, text).read();
  }
}
