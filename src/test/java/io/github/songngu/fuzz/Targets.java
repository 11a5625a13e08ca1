package io.github.songngu.fuzz;

import io.github.songngu.corpus.CorpusLists;
import io.github.songngu.evaluate.BeadFile;
import io.github.songngu.fuzz.Target.Reading;
import io.github.songngu.lexicon.LexiconFile;
import io.github.songngu.memory.MemoryFormat;
import io.github.songngu.memory.MemoryReader;
import io.github.songngu.memory.MemoryWriter;
import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.TmxReader;
import io.github.songngu.memory.TmxValidator;
import io.github.songngu.memory.TranslationUnit;
import io.github.songngu.read.ArticleCleaner;
import io.github.songngu.read.Document;
import io.github.songngu.read.DocumentReaders;
import io.github.songngu.read.InputException;
import io.github.songngu.read.PairedArticleReader;
import io.github.songngu.read.PlainTextReader;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.read.Source;
import io.github.songngu.read.TextDecoder;
import io.github.songngu.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All that reads, each with its share of the inputs and the files of testdata that it reads. */
final class Targets {

  private static final Path TESTDATA = Path.of("testdata");
  private static final int LARGEST = 64 << 10;
  private static final TagPair TAGS = TagPair.ENGLISH_VIETNAMESE;

  private final List<Target> targets = new ArrayList<>();

  private Targets() {}

  /** Returns the targets; their shares are 100 in all. */
  static List<Target> all() throws IOException {
    Targets all = new Targets();
    all.documents();
    all.texts();
    all.memories();
    all.lists();
    return List.copyOf(all.targets);
  }

  private void documents() throws IOException {
    document("html", 16, "html", ".html");
    List<byte[]> saved = files("html", ".html").stream().map(Targets::mhtml).toList();
    targets.add(
        new Target("mhtml", 2, false, saved, read(DocumentReaders.ofDefaults().only("mhtml"))));
    document("text", 9, "messy", ".txt");
    document("docx", 7, "documents", ".docx");
    document("odt", 7, "documents", ".odt");
    document("xlsx", 5, "documents", ".xlsx");
    document("epub", 6, "documents", ".epub");
    document("csv", 6, "documents", ".csv", ".tsv");
    document("srt", 4, "documents", ".srt");
    document("vtt", 3, "documents", ".vtt");
    document("markdown", 5, "documents", ".md");
    List<byte[]> any = files("", ".html", ".txt", ".docx", ".odt", ".xlsx", ".epub", ".csv", ".md");
    Reading chosen = read(DocumentReaders.ofDefaults());
    targets.add(new Target("any", 4, false, any, chosen));
  }

  private void document(String name, int share, String folder, String... endings)
      throws IOException {
    boolean pages = name.equals("html") || name.equals("text");
    Reading reading = read(DocumentReaders.ofDefaults().only(name));
    targets.add(new Target(name, share, pages, files(folder, endings), reading));
  }

  /** Returns a page as a browser saves it in a single file. */
  private static byte[] mhtml(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    String file =
        """
        From: <Saved by a browser>
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--B--"

        ----B--
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://a.example/page.html

        PAGE
        ----B----
        """;
    return file.replace("PAGE", html.replace("=", "=3D")).getBytes(StandardCharsets.UTF_8);
  }

  private static Reading read(DocumentReaders readers) {
    return bytes -> {
      Document document = readers.read(new Source(Target.INPUT, Target.INPUT, bytes));
      ArticleCleaner cleaner = ArticleCleaner.ofDefaults();
      ArticleCleaner.text(cleaner.clean(document));
      readPaired(cleaner.cleanPaired(document));
    };
  }

  /** Most documents are in one language, which is no reason to refuse them. */
  private static void readPaired(Document document) {
    try {
      PairedArticleReader.ofDefaults().read(document);
    } catch (InputException e) {
      if (!e.input().equals(Target.INPUT)) {
        throw e;
      }
    }
  }

  private void texts() throws IOException {
    List<byte[]> articles = files("", ".txt");
    targets.add(
        new Target(
            "paired",
            4,
            true,
            articles,
            bytes -> PairedArticleReader.ofDefaults().read(Target.INPUT, decode(bytes))));
    PlainTextReader plain = PlainTextReader.ofDefaults().language(Language.ENGLISH);
    targets.add(
        new Target("plain", 2, true, articles, bytes -> plain.read(Target.INPUT, decode(bytes))));
    SegmentedReader segmented = SegmentedReader.ofDefaults().language(Language.ENGLISH);
    targets.add(
        new Target(
            "segmented",
            1,
            true,
            files("gold", ".en", ".vi"),
            bytes -> segmented.read(Target.INPUT, decode(bytes))));
  }

  private static String decode(byte[] bytes) throws IOException {
    return TextDecoder.ofDefaults().decode(Target.INPUT, new ByteArrayInputStream(bytes));
  }

  private void memories() throws IOException {
    List<byte[]> tmx = files("tmx", ".tmx", ".tmx.gz");
    targets.add(new Target("tmx", 5, false, tmx, Targets::readTmx));
    targets.add(
        new Target(
            "tmx-validate",
            2,
            false,
            tmx,
            bytes ->
                TmxValidator.validate(Target.INPUT, new ByteArrayInputStream(bytes), f -> {})));
    for (MemoryFormat format :
        List.of(MemoryFormat.XLIFF, MemoryFormat.TSV, MemoryFormat.JSONL, MemoryFormat.MOSES)) {
      List<byte[]> files = new ArrayList<>();
      for (byte[] memory : tmx) {
        files.add(convert(memory, format));
      }
      int share = format == MemoryFormat.XLIFF ? 3 : 1;
      targets.add(
          new Target("memory-" + format, share, false, files, bytes -> readMemory(format, bytes)));
    }
  }

  private static void readTmx(byte[] bytes) throws IOException {
    try (MemoryReader reader =
        TmxReader.builder()
            .onBroken(e -> {})
            .build(Target.INPUT, new ByteArrayInputStream(bytes))) {
      drain(reader);
    }
    readMemory(MemoryFormat.TMX, bytes);
  }

  private static void readMemory(MemoryFormat format, byte[] bytes) throws IOException {
    List<InputStream> streams = new ArrayList<>();
    int part = bytes.length / format.files();
    for (int i = 0; i < format.files(); i++) {
      streams.add(new ByteArrayInputStream(Arrays.copyOfRange(bytes, i * part, (i + 1) * part)));
    }
    try (MemoryReader reader = format.reader(Target.INPUT, streams, TAGS)) {
      drain(reader);
    }
  }

  private static void drain(MemoryReader reader) throws IOException {
    while (reader.next() != null) {
      reader.line();
    }
  }

  /** Returns a memory in another format; two files as one after the other. */
  private static byte[] convert(byte[] tmx, MemoryFormat format) throws IOException {
    List<OutputStream> out = new ArrayList<>();
    for (int i = 0; i < format.files(); i++) {
      out.add(new ByteArrayOutputStream());
    }
    try (MemoryReader reader =
            TmxReader.builder().onBroken(e -> {}).build("seed", new ByteArrayInputStream(tmx));
        MemoryWriter writer = format.writer(out, reader.header(), TAGS)) {
      for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
        writer.write(unit);
      }
    }
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (OutputStream each : out) {
      ((ByteArrayOutputStream) each).writeTo(joined);
    }
    return joined.toByteArray();
  }

  private void lists() throws IOException {
    String lexicon =
        """
        # English, Vietnamese, probability
        due diligence\tthẩm định chi tiết
        landing page\ttrang đích\t0.7
        landing page\ttrang landing\t0.3\t0.9
        """;
    targets.add(
        new Target(
            "lexicon",
            2,
            false,
            List.of(lexicon.getBytes(StandardCharsets.UTF_8)),
            bytes -> LexiconFile.read(Target.INPUT, new ByteArrayInputStream(bytes))));
    String pairs = "source\ttarget\tscore\na.en.html\ta.vi.html\t0.9921\nb.txt\tc.txt\t0.5\n";
    targets.add(
        new Target(
            "pairs",
            1,
            false,
            List.of(pairs.getBytes(StandardCharsets.UTF_8)),
            inFile(CorpusLists::readPairs)));
    targets.add(
        new Target(
            "documents-jsonl", 2, false, files("corpus", ".jsonl"), inFile(CorpusLists::readJson)));
    targets.add(new Target("beads", 1, false, files("gold", ".gold"), inFile(Targets::readBeads)));
  }

  /** Beads that are none are told by an IOException: that is documented. */
  private static void readBeads(Path file) {
    try {
      BeadFile.read(file);
    } catch (IOException e) {
      throw new InputException(Target.INPUT, "", String.valueOf(e.getMessage()), "beads");
    }
  }

  /** Reads a file. */
  private interface FileReading {
    void read(Path file) throws IOException;
  }

  /** Returns a reading of bytes by something that reads only files. */
  private static Reading inFile(FileReading reading) {
    return bytes -> {
      Path file = Files.createTempFile("fuzz", "");
      try {
        reading.read(Files.write(file, bytes));
      } catch (InputException e) {
        String found = String.valueOf(e.getMessage());
        throw found.contains(file.toString())
            ? new InputException(Target.INPUT, e.place(), e.found(), e.expected())
            : e;
      } finally {
        Files.deleteIfExists(file);
      }
    };
  }

  private static List<byte[]> files(String folder, String... endings) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(TESTDATA.resolve(folder))) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        boolean wanted = Arrays.stream(endings).anyMatch(file.toString()::endsWith);
        if (wanted && Files.size(file) <= LARGEST && Files.size(file) > 0) {
          files.add(Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
