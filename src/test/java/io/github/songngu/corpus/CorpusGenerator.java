package io.github.songngu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.songngu.filter.GoldPairs;
import io.github.songngu.filter.GoldPairs.GoldPair;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes any number of documents of the sentences of gold documents, the same ones on every run:
 * {@code CorpusGenerator GOLD_ROOT DOCUMENTS FILE.jsonl [LEAST_PAIRS MOST_PAIRS]}.
 *
 * <p>A document is some consecutive pairs, a sentence a line, as many as one of the gold documents
 * has where nothing else is asked for; now and then one side lacks a sentence, and to three of four
 * pairs a number is added, so that few are doubled. One document in a thousand is broken.
 */
final class CorpusGenerator {

  private static final String[] SETS = {
    "ntrex-news", "alt-wikinews-hard", "xquad-wiki-hard", "d2l-book-hard", "natural-hard"
  };

  private final Random random = new Random(6);
  private final List<GoldPair> pairs = new ArrayList<>();

  /** Pairs of a document, of which one is drawn for each. */
  private final List<Integer> sizes;

  private CorpusGenerator(Path root, List<Integer> sizes) throws IOException {
    Map<String, Integer> documents = new LinkedHashMap<>();
    for (String set : SETS) {
      for (GoldPair pair : GoldPairs.read(root.resolve(set))) {
        pairs.add(pair);
        documents.merge(set + "/" + pair.document(), 1, Integer::sum);
      }
    }
    this.sizes = sizes.isEmpty() ? List.copyOf(documents.values()) : sizes;
  }

  /** Writes the documents. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    int documents = Integer.parseInt(arguments[1]);
    Path file = Path.of(arguments[2]);
    if (arguments.length > 3) {
      int least = Integer.parseInt(arguments[3]);
      write(root, documents, least, Integer.parseInt(arguments[4]), file);
    } else {
      write(root, documents, file);
    }
  }

  /** Writes documents as long as gold documents are. */
  static void write(Path root, int documents, Path file) throws IOException {
    write(new CorpusGenerator(root, List.of()), documents, file);
  }

  /** Writes documents of so many pairs, at least and at most. */
  static void write(Path root, int documents, int least, int most, Path file) throws IOException {
    List<Integer> sizes = IntStream.rangeClosed(least, most).boxed().toList();
    write(new CorpusGenerator(root, sizes), documents, file);
  }

  private static void write(CorpusGenerator generator, int documents, Path file)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < documents; i++) {
        if (i % 1000 == 999) {
          out.write("{\"id\":\"broken-" + i + "\",\"en\":\"cut off");
        } else {
          generator.write(i, out);
        }
        out.write('\n');
      }
    }
  }

  private void write(int number, Writer out) throws IOException {
    StringBuilder english = new StringBuilder();
    StringBuilder vietnamese = new StringBuilder();
    int size = sizes.get(random.nextInt(sizes.size()));
    int start = random.nextInt(pairs.size() - size);
    for (GoldPair pair : pairs.subList(start, start + size)) {
      String mark = random.nextInt(4) == 0 ? "" : " (" + (10_000 + random.nextInt(90_000)) + ")";
      int lacking = random.nextInt(20);
      english.append(lacking == 0 ? "" : marked(pair.english(), mark));
      vietnamese.append(lacking == 1 ? "" : marked(pair.vietnamese(), mark));
    }
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("id", "document-" + number);
    json.writeStringField("en", english.toString());
    json.writeStringField("vi", vietnamese.toString());
    json.writeStringField("licence", number % 3 == 0 ? "CC BY-SA 4.0" : "CC BY 4.0");
    json.writeStringField("source", "generated");
    json.writeStringField("url", "https://example.org/" + number);
    json.writeEndObject();
    json.close();
  }

  /** Puts the mark before the full stop. */
  private static String marked(String text, String mark) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    return text.substring(0, end) + mark + text.substring(end) + "\n";
  }
}
