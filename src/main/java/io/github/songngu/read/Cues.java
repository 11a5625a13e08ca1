package io.github.songngu.read;

import io.github.songngu.text.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the cues of subtitles to paragraphs that end where a sentence does.
 *
 * <p>A cue goes on in the next unless it ends like a sentence, a pause follows, the next begins
 * with the dash of another speaker, one of them tells what is heard, or they are surely in
 * different languages. What trails off may be taken up again.
 */
final class Cues {

  /** A sentence does not go on after a longer pause, in milliseconds. */
  private static final long PAUSE = 4000;

  /** A sentence of more cues has no end: they are lines of a song, or a text without stops. */
  private static final int MOST = 8;

  private static final String ENDS = ".!?…♪";
  private static final String CLOSING = "\"”’')]»";

  private Cues() {}

  /** Returns the passages with those of subtitles joined; others stay as they are. */
  static List<Passage> join(String text, List<Passage> cues) {
    if (cues.stream().allMatch(cue -> cue.block().time() == null)) {
      return cues;
    }
    List<Passage> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= cues.size(); i++) {
      if (i == cues.size() || i - start == MOST || !goesOn(text, cues.get(i - 1), cues.get(i))) {
        Passage first = cues.get(start);
        paragraphs.add(start == i - 1 ? first : first.through(cues.get(i - 1)));
        start = i;
      }
    }
    return paragraphs;
  }

  private static boolean goesOn(String text, Passage cue, Passage next) {
    TimeSpan time = cue.block().time();
    TimeSpan later = next.block().time();
    return time != null
        && later != null
        && later.start() - time.end() < PAUSE
        && !next.isMarked()
        && !isSound(text, cue)
        && !isSound(text, next)
        && !cue.contradicts(next)
        && (!endsSentence(text, cue) || isResumed(text, cue, next));
  }

  /** Returns whether a cue tells what is heard: {@code [door closes]}. */
  private static boolean isSound(String text, Passage cue) {
    return text.charAt(cue.span().start()) == '[' && text.charAt(cue.span().end() - 1) == ']';
  }

  /**
   * Returns whether a sentence that trails off goes on: {@code I waited...}, {@code ...in vain.}
   */
  private static boolean isResumed(String text, Passage cue, Passage next) {
    String end = cue.span().of(text);
    String start = next.span().of(text);
    return (end.endsWith("...") || end.endsWith("…"))
        && (start.startsWith("...")
            || start.startsWith("…")
            || Character.isLowerCase(start.codePointAt(0)));
  }

  private static boolean endsSentence(String text, Passage cue) {
    int last = cue.span().end() - 1;
    while (last > cue.span().start() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(text.charAt(last)) >= 0;
  }
}
