package io.github.songngu.export;

import io.github.songngu.align.Alignment;
import io.github.songngu.align.Bead;
import io.github.songngu.align.Bitext;
import io.github.songngu.text.Article;
import io.github.songngu.text.Language;
import io.github.songngu.text.SegmentedArticle;
import io.github.songngu.text.Sentence;
import io.github.songngu.text.SentenceRange;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Bitexts written by hand: see testdata/export/README.md. */
final class BitextFile {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|([tnr]))");

  /** One bead as text. */
  record BeadText(double score, List<String> source, List<String> target) {}

  private BitextFile() {}

  static Bitext read(Path file) throws IOException {
    String id = "";
    Language source = Language.ENGLISH;
    List<BeadText> beads = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String value = unescape(line.substring(line.indexOf(' ') + 1));
      if (line.startsWith("document ")) {
        id = value;
      } else if (line.startsWith("en ") || line.startsWith("vi ")) {
        Language language = Language.ofTag(line.substring(0, 2));
        BeadText bead = beads.get(beads.size() - 1);
        if (beads.size() == 1 && bead.source().isEmpty()) {
          source = language;
        }
        (language == source ? bead.source() : bead.target()).add(value);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        beads.add(new BeadText(Double.parseDouble(line), new ArrayList<>(), new ArrayList<>()));
      }
    }
    return bitext(id, source, beads);
  }

  static Bitext bitext(String id, Language source, List<BeadText> beads) {
    List<Bead> aligned = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (BeadText bead : beads) {
      SentenceRange left = new SentenceRange(from, from + bead.source().size());
      SentenceRange right = new SentenceRange(to, to + bead.target().size());
      aligned.add(new Bead(left, right, bead.score()));
      from = left.end();
      to = right.end();
    }
    return new Bitext(
        id,
        article(id, source, beads.stream().flatMap(b -> b.source().stream()).toList()),
        article(id, source.other(), beads.stream().flatMap(b -> b.target().stream()).toList()),
        new Alignment(aligned));
  }

  /** Each sentence is a paragraph of its own, on a line of its own. */
  private static SegmentedArticle article(String id, Language language, List<String> texts) {
    List<Span> spans = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Span span = new Span(start, start + text.length());
      sentences.add(new Sentence(spans.size(), spans.size(), span, text));
      spans.add(span);
      start = span.end() + 1;
    }
    return new SegmentedArticle(
        new Article(id, language, String.join("\n", texts), spans), sentences);
  }

  private static String unescape(String value) {
    return ESCAPE
        .matcher(value)
        .replaceAll(
            match -> {
              if (match.group(1) != null) {
                return String.valueOf((char) Integer.parseInt(match.group(1), 16));
              }
              return ("\\" + match.group(2)).translateEscapes();
            });
  }
}
