package io.github.songngu.split;

import io.github.songngu.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language that the rules know, read from the text files beside this class.
 *
 * <p>A file has {@code [sections]} of words parted by white space; a line that begins with {@code
 * #} is a comment.
 */
final class WordLists {

  /** What an abbreviation says about the end of a sentence. */
  enum Abbreviation {
    /** Something always follows: {@code Dr.}, {@code TP.} */
    NEVER_FINAL,
    /** An abbreviation before a number, elsewhere a word: {@code No.}, {@code tr.} */
    BEFORE_NUMBER,
    /** Seldom ends a sentence after a number, elsewhere a word: {@code in.}, {@code lb.} */
    UNIT,
    /** Ends a sentence only if a word follows that begins no name: {@code TP.}, {@code Q.} */
    BEFORE_NAME,
    /** Seldom ends a sentence: {@code U.S.}, {@code Inc.} */
    MAY_BE_FINAL,
    /** After a number like the next, elsewhere like the last: {@code B.C.}, {@code p.m.} */
    AFTER_NUMBER,
    /** Ends the sentence if a capital follows: {@code etc.}, {@code v.v.} */
    USUALLY_FINAL
  }

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Set<String> starters;
  private final Set<String> openers;
  private final Set<String> leading;
  private final Set<String> reporting;
  private final Set<String> headings;
  private final Set<String> lettered;
  private final Set<String> frontings;
  private final Set<String> times;

  private WordLists(Map<String, Set<String>> abbreviations, Map<String, Set<String>> words) {
    for (Abbreviation kind : Abbreviation.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (String abbreviation : section(abbreviations, name)) {
        this.abbreviations.put(abbreviation, kind);
      }
    }
    this.starters = section(words, "starters");
    this.openers = section(words, "openers");
    this.leading = section(words, "leading");
    this.reporting = section(words, "reporting");
    this.headings = section(words, "headings");
    this.lettered = section(words, "lettered");
    this.frontings = section(words, "frontings");
    this.times = section(words, "times");
  }

  static WordLists of(Language language) {
    return switch (language) {
      case ENGLISH -> new WordLists(read("abbreviations.en.txt"), read("words.en.txt"));
      case VIETNAMESE -> new WordLists(read("abbreviations.vi.txt"), read("words.vi.txt"));
    };
  }

  /** Returns the kind of a word with the mark at its end, such as "Dr."; null if it is a word. */
  @Nullable Abbreviation abbreviation(String word) {
    return abbreviations.get(word);
  }

  /** Returns whether sentences often begin with this word, and names do not. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }

  /** Returns whether sentences begin with this word and names do not, whatever stands before. */
  boolean isOpener(String word) {
    return openers.contains(word);
  }

  /**
   * Returns whether a capital after this word begins no sentence: {@code thứ Hai}, {@code film}.
   */
  boolean isLeading(String word) {
    return leading.contains(word);
  }

  /** Returns whether this is a verb that tells who spoke: {@code said}, {@code hỏi}. */
  boolean isReporting(String word) {
    return reporting.contains(word);
  }

  /** Returns whether this word and a number make a heading: {@code Article}, {@code Điều}. */
  boolean isHeading(String word) {
    return headings.contains(word);
  }

  /** Returns whether a letter after this word is no initial: {@code vitamin C}. */
  boolean isLettered(String word) {
    return lettered.contains(word);
  }

  /** Returns whether a phrase of time at the front of a sentence may begin with this word. */
  boolean isFronting(String word) {
    return frontings.contains(word);
  }

  /** Returns whether this word goes on a time of day: {@code 5 p.m. EDT}. */
  boolean isTime(String word) {
    return times.contains(word);
  }

  private static Set<String> section(Map<String, Set<String>> file, String name) {
    Set<String> words = file.get(name);
    if (words == null) {
      throw new IllegalStateException("no section [" + name + "], found " + file.keySet());
    }
    return words;
  }

  // Plain loops: streams and regular expressions would double the time of a cold start.
  private static Map<String, Set<String>> read(String resource) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    try (BufferedReader in = open(resource)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("[")) {
          section = new HashSet<>();
          sections.put(line.substring(1, line.indexOf(']')), section);
        } else if (!line.startsWith("#")) {
          StringTokenizer words = new StringTokenizer(line);
          while (words.hasMoreTokens()) {
            section.add(words.nextToken());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return sections;
  }

  private static BufferedReader open(String resource) {
    InputStream in = WordLists.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is missing beside " + WordLists.class);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
