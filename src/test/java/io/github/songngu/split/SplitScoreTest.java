package io.github.songngu.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * F1 over the boundaries inside paragraphs of gold text, where that is at hand: a sentence a line,
 * an empty line after each paragraph.
 */
class SplitScoreTest {

  @ParameterizedTest
  @CsvSource({"en/gum, 0.996", "en/ewt, 0.984", "vi/vtb, 0.998"})
  void boundariesOfTreebanksAreFound(String set, double floor) throws IOException {
    Path gold = Path.of("../shared/eval/segment/" + set + ".sents");
    assumeTrue(Files.exists(gold), gold + " is not there");

    assertThat(f1(Language.ofTag(set.substring(0, 2)), paragraphs(gold)))
        .as("F1 of " + set)
        .isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @EnumSource
  void boundariesOfOurArticlesAreFound(Language language) throws IOException {
    List<List<String>> paragraphs = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("testdata/gold"), "*." + language.tag())) {
      for (Path file : files) {
        paragraphs.addAll(paragraphs(file));
      }
    }

    assertThat(f1(language, paragraphs)).isGreaterThanOrEqualTo(0.995);
  }

  private static double f1(Language language, List<List<String>> paragraphs) {
    SentenceSplitter splitter = SentenceSplitter.of(language);
    int found = 0;
    int returned = 0;
    int expected = 0;
    for (List<String> paragraph : paragraphs) {
      Set<Integer> goldEnds = innerEnds(paragraph);
      Set<Integer> ends = innerEnds(splitter, String.join(" ", paragraph));
      returned += ends.size();
      expected += goldEnds.size();
      ends.retainAll(goldEnds);
      found += ends.size();
    }
    return 2.0 * found / (returned + expected);
  }

  private static List<List<String>> paragraphs(Path gold) throws IOException {
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        paragraph.add(line);
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(List.copyOf(paragraph));
        paragraph.clear();
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private static Set<Integer> innerEnds(SentenceSplitter splitter, String paragraph) {
    List<String> sentences = new ArrayList<>();
    for (Span span : splitter.split(paragraph)) {
      sentences.add(span.of(paragraph));
    }
    return innerEnds(sentences);
  }

  /** Where all sentences but the last end, counted in characters that are not white space. */
  private static Set<Integer> innerEnds(List<String> sentences) {
    Set<Integer> ends = new HashSet<>();
    int end = 0;
    for (String sentence : sentences.subList(0, sentences.size() - 1)) {
      end += sentence.replaceAll("\\s", "").length();
      ends.add(end);
    }
    return ends;
  }
}
