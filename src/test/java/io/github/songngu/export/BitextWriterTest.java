package io.github.songngu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.align.Alignment;
import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import io.github.songngu.export.BitextFile.BeadText;
import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import io.github.songngu.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all writers. */
class BitextWriterTest {

  private enum Format {
    TSV {
      @Override
      BitextWriter open(OutputStream out) {
        return TsvWriter.builder().build(out);
      }
    },
    JSONL {
      @Override
      BitextWriter open(OutputStream out) throws IOException {
        return JsonlWriter.builder().build(out);
      }
    },
    TMX {
      @Override
      BitextWriter open(OutputStream out) throws IOException {
        return TmxWriter.builder().build(out);
      }
    },
    MOSES {
      @Override
      BitextWriter open(OutputStream out) {
        return MosesWriter.builder().build(out, OutputStream.nullOutputStream());
      }
    },
    BEADS {
      @Override
      BitextWriter open(OutputStream out) {
        return BeadsWriter.builder().build(out);
      }
    };

    abstract BitextWriter open(OutputStream out) throws IOException;
  }

  private static final class Sink extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  @ParameterizedTest
  @EnumSource
  void closesTheStreamBeneathAndMayBeClosedTwice(Format format) throws IOException {
    Sink sink = new Sink();
    BitextWriter writer = format.open(sink);
    writer.write(pair("a", "Yes", "Vâng"));
    writer.close();
    assertThat(sink.closed).isTrue();
    String written = sink.toString(StandardCharsets.UTF_8);
    writer.close();
    assertThat(sink.toString(StandardCharsets.UTF_8)).isNotEmpty().isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource
  void takesManyBitexts(Format format) throws IOException {
    Sink sink = new Sink();
    try (BitextWriter writer = format.open(sink)) {
      writer.write(pair("a", "Yes", "Vâng"));
      writer.write(pair("b", "No", "Không"));
    }
    String one = "\\{\"id\":.*\"document\":\"a\".*}\n";
    String tu = "(?s)<\\?xml.*<body>.*x-document\">a<.*x-document\">b<.*</tmx>\n";
    assertThat(sink.toString(StandardCharsets.UTF_8))
        .matches(
            switch (format) {
              case TSV -> "source.*\nYes\tVâng\t.*\ta\nNo\tKhông\t.*\tb\n";
              case JSONL -> one + one.replace("\"a\"", "\"b\"");
              case TMX -> tu;
              case MOSES -> "Yes\nNo\n";
              case BEADS -> "\\[0]:\\[0]:0\\.9000\n\n\\[0]:\\[0]:0\\.9000\n";
            });
  }

  @ParameterizedTest
  @EnumSource
  void countsWhatItLeavesOut(Format format) throws IOException {
    try (BitextWriter writer = format.open(OutputStream.nullOutputStream())) {
      writer.write(pair("a", "half \uD83D", "\uDE00"));
      assertThat(writer.illegalCharacters()).isEqualTo(format == Format.BEADS ? 0 : 2);
    }
  }

  /** Letters, nothing but marks (which compose slowly), nothing but what is left out, spaces. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "\u0301\u0323", "\uD800", "\u0085", "😀", "a\u0301\u0323 ", "&"})
  @Timeout(10)
  void writesTextsOfMillionsOfCharacters(String piece) throws IOException {
    String text = "a" + piece.repeat(1_000_000 / piece.length());
    Bitext bitext = pair("long", text, text);
    for (Format format : Format.values()) {
      try (BitextWriter writer = format.open(OutputStream.nullOutputStream())) {
        writer.write(bitext);
      }
    }
  }

  @Test
  void offsetsOfAPairedArticleAreOffsetsIntoTheFile() throws IOException {
    String file =
        "Good morning.\n- Chào buổi sáng.\nWe begin. It rains.\n- Ta bắt đầu. Trời mưa.\n";
    SegmentedArticle source =
        side(file, Language.ENGLISH, "Good morning.", "We begin.", "It rains.");
    SegmentedArticle target =
        side(file, Language.VIETNAMESE, "Chào buổi sáng.", "Ta bắt đầu.", "Trời mưa.");
    Bead greeting = new Bead(new SentenceRange(0, 1), new SentenceRange(0, 1), 1);
    Bead rest = new Bead(new SentenceRange(1, 3), new SentenceRange(1, 3), 1);
    Bitext bitext = new Bitext("file", source, target, new Alignment(List.of(greeting, rest)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonlWriter writer = JsonlWriter.builder().build(out)) {
      writer.write(bitext);
    }
    int start = file.indexOf("Ta bắt");
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .endsWith(
            "\"bead\":\"2-2\",\"source\":{\"sentences\":[1,2],\"start\":32,\"end\":51},"
                + "\"target\":{\"sentences\":[1,2],\"start\":"
                + start
                + ",\"end\":"
                + (file.length() - 1)
                + "}}");
  }

  private static SegmentedArticle side(String file, Language language, String... texts) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String text : texts) {
      int start = file.indexOf(text);
      Span span = new Span(start, start + text.length());
      sentences.add(new Sentence(sentences.size(), paragraphs.size(), span, text));
      paragraphs.add(span);
    }
    return new SegmentedArticle(new Article("file", language, file, paragraphs), sentences);
  }

  private static Bitext pair(String id, String english, String vietnamese) {
    return BitextFile.bitext(
        id, Language.ENGLISH, List.of(new BeadText(0.9, List.of(english), List.of(vietnamese))));
  }
}
