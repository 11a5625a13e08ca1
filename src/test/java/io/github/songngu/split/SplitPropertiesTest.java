package io.github.songngu.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, on seeded random and on hostile ones. */
class SplitPropertiesTest {

  private static final String[] PIECES = {
    "The", "house", "Mr", "U.S", "Theo", "ông", "TP", "PGS.TS", "Nội", "A", "v.v", "12", "1.000",
    "(", ")", "[", "]", "[3]", "\"", "“", "”", "'", "-", "–", "*", ":", ",", "/", "@", ":)", "😀",
    ".", ".", ".", "!", "?", "…", "...", "./.", " ", " ", " ", " ", " ", " ", "\u00A0", "\t", "\n",
    "\r\n", "\u2028", "\uFEFF", "\u200B", "\uD83D", "\uDE00", "\u0000", "\u0007", "\u0301", "中"
  };

  @ParameterizedTest
  @EnumSource
  void everyCharacterIsInExactlyOneSentence(Language language) {
    SentenceSplitter splitter = SentenceSplitter.of(language);
    Random random = new Random(20251);
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      assertCovered(text, splitter.split(text));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSentenceIsSeldomSplitAgain(Language language) {
    SentenceSplitter splitter = SentenceSplitter.of(language);
    Random random = new Random(20252);
    int sentences = 0;
    int whole = 0;
    for (int i = 0; i < 5_000; i++) {
      String text = randomText(random);
      for (Span span : splitter.split(text)) {
        sentences++;
        whole += splitter.split(span.of(text)).size() == 1 ? 1 : 0;
      }
    }
    assertThat((double) whole / sentences).isGreaterThan(0.995);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"x", ".", " ", "(", "word ", "Ai đó. ", "(a. B"})
  void aLineOfTenMegabytesIsSplit(String unit) {
    assertSplitWithin(120, unit.repeat(10_000_000 / unit.length()));
  }

  @ParameterizedTest
  @MethodSource
  void hostileTextTakesLinearTime(String unit) {
    assertSplitWithin(20, unit.repeat(1_000_000 / unit.length()));
  }

  static List<String> hostileTextTakesLinearTime() {
    return List.of(
        "x",
        ".",
        " ",
        "\n",
        "(",
        ")",
        "[",
        "\"",
        "“",
        ". ",
        ".  ",
        "a.",
        "A. ",
        "a. ",
        "a.B",
        "1. ",
        "!) ",
        "(. A ",
        "\" . ",
        "(\"A. ",
        "[1] ",
        ".[1] ",
        "- . ",
        "a...\u200B",
        "\uD800. ",
        "\uFEFF.",
        "Mr. ",
        "v.v. Ông ",
        "… “",
        ":) ",
        ". :) ",
        "Ai? Ông ",
        "x. “y ",
        "./.",
        "\u0301.");
  }

  @ParameterizedTest
  @EnumSource
  void oneSplitterServesManyThreads(Language language) throws Exception {
    SentenceSplitter splitter = SentenceSplitter.of(language);
    Random random = new Random(20253);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      texts.add(randomText(random));
    }
    List<List<Span>> expected = texts.stream().map(splitter::split).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<List<Span>>> work = () -> texts.stream().map(splitter::split).toList();
      for (Future<List<List<Span>>> result : threads.invokeAll(Collections.nCopies(32, work))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** On a quiet machine a second is enough; a quadratic rule would take hours. */
  private static void assertSplitWithin(int seconds, String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(seconds),
        () -> {
          for (Language language : Language.values()) {
            List<Span> spans = SentenceSplitter.of(language).split(text);
            assertThat(spans.isEmpty()).isEqualTo(text.isBlank());
          }
        });
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static void assertCovered(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertBlank(text, end, span.start());
      assertThat(span.isEmpty()).as(text).isFalse();
      assertThat(span.strip(text)).as(text).isEqualTo(span);
      assertThat(span.of(text)).as(text).doesNotContain("\n").doesNotContain("\u2028");
      end = span.end();
    }
    assertBlank(text, end, text.length());
  }

  private static void assertBlank(String text, int from, int to) {
    assertThat(from).as(text).isLessThanOrEqualTo(to);
    assertThat(new Span(from, to).strip(text).isEmpty()).as(text).isTrue();
  }
}
