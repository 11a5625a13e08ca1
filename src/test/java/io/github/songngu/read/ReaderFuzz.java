package io.github.songngu.read;

import io.github.songngu.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Feeds damaged files of testdata to everything that reads: {@code mvn -B -Pfuzz test-compile
 * exec:exec}. An input that hangs for five seconds, or ends in an exception that is not documented,
 * is left in {@code testdata/regress}, which {@link RegressTest} reads again on every build.
 */
final class ReaderFuzz {

  static final Path REGRESS = Path.of("testdata/regress");

  private static final int INPUTS = 200_000;
  private static final int LARGEST = 64 << 10;
  private static final int SECONDS = 5;
  private static final int EVERY = 20_000;

  private static final String[] PIECES = {
    "\n",
    "\n\n",
    "\t",
    " | ",
    " / ",
    " - ",
    "- ",
    "\u0000",
    "\uFEFF",
    "\u0301",
    "<",
    "&#x110000;",
    "<!--",
    "<![CDATA[",
    "\"",
    "\r",
    "\u2028",
    "./.",
    "(Photo: VNA)",
    " - ảnh 1",
    "Tiếng Việt",
    "Trang 1",
    "\f",
    "00:00:01,000 --> 00:00:00,000",
    "```",
    "9999999999999999999",
    "|---|",
    "]]>",
    "{",
    "ꧦ"
  };

  /** Something that reads bytes. */
  interface Target {
    void read(byte[] bytes) throws IOException;
  }

  private ReaderFuzz() {}

  /** Returns all that reads, by name. */
  static Map<String, Target> targets() {
    Map<String, Target> targets = new TreeMap<>();
    targets.put("paired", bytes -> PairedArticleReader.ofDefaults().read("any", decode(bytes)));
    targets.put(
        "plain",
        bytes ->
            PlainTextReader.ofDefaults().language(Language.ENGLISH).read("any", decode(bytes)));
    targets.put(
        "segmented",
        bytes ->
            SegmentedReader.ofDefaults().language(Language.ENGLISH).read("any", decode(bytes)));
    targets.put("cleaner", bytes -> clean(MessyText.document("any", decode(bytes))));
    for (String name : DocumentReaders.ofDefaults().names()) {
      DocumentReaders reader = DocumentReaders.ofDefaults().only(name);
      targets.put(name, bytes -> clean(reader.read(new Source("any", "any", bytes))));
    }
    return targets;
  }

  private static String decode(byte[] bytes) throws IOException {
    return TextDecoder.ofDefaults().decode("any", new ByteArrayInputStream(bytes));
  }

  private static void clean(Document document) {
    ArticleCleaner.text(ArticleCleaner.ofDefaults().clean(document));
    ArticleCleaner.paragraphs(ArticleCleaner.ofDefaults().cleanPaired(document));
  }

  /** Reads, and returns what went wrong, or an empty string. */
  static String attempt(Target target, byte[] bytes, ExecutorService worker)
      throws InterruptedException {
    Future<?> reading =
        worker.submit(
            () -> {
              target.read(bytes);
              return null;
            });
    try {
      reading.get(SECONDS, TimeUnit.SECONDS);
      return "";
    } catch (TimeoutException e) {
      reading.cancel(true);
      return "took more than " + SECONDS + " s";
    } catch (ExecutionException e) {
      return e.getCause() instanceof InputException ? "" : String.valueOf(e.getCause());
    }
  }

  /**
   * Runs.
   *
   * @param arguments how many inputs, and the seed
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int inputs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : INPUTS;
    Random random = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<byte[]> files = files();
    Map<String, Target> targets = targets();
    ExecutorService worker = Executors.newCachedThreadPool(ReaderFuzz::daemon);
    int failures = 0;
    for (int i = 0; i < inputs; ) {
      byte[] input = mutate(files, random);
      for (Map.Entry<String, Target> target : targets.entrySet()) {
        String failure = attempt(target.getValue(), input, worker);
        if (!failure.isEmpty()) {
          failures++;
          String name = target.getKey() + "-" + Integer.toHexString(Arrays.hashCode(input));
          Files.write(REGRESS.resolve(name), input);
          out.println(name + ": " + failure);
        }
        if (++i % EVERY == 0) {
          out.println(i + " inputs, " + failures + " failures");
        }
      }
    }
    out.println(inputs + " inputs to " + targets.keySet() + ", " + failures + " failures");
    System.exit(failures == 0 ? 0 : 1);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private static List<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(Path.of("testdata"))) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        if (Files.size(file) <= LARGEST) {
          files.add(Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static byte[] mutate(List<byte[]> files, Random random) {
    byte[] bytes = files.get(random.nextInt(files.size())).clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      bytes = mutate(bytes, files, random);
    }
    return bytes.length <= LARGEST ? bytes : Arrays.copyOf(bytes, LARGEST);
  }

  private static byte[] mutate(byte[] bytes, List<byte[]> files, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(Math.min(200, bytes.length - from) + 1);
    return switch (random.nextInt(6)) {
      case 0 -> {
        for (int i = from; i < Math.min(to, from + 4); i++) {
          bytes[i] = (byte) random.nextInt(256);
        }
        yield bytes;
      }
      case 1 -> join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      case 2 -> {
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        byte[] many = new byte[0];
        for (int i = random.nextInt(5); i >= 0; i--) {
          many = join(many, part);
        }
        yield insert(bytes, from, many);
      }
      case 3 -> {
        byte[] other = files.get(random.nextInt(files.size()));
        int start = random.nextInt(other.length + 1);
        int end = start + random.nextInt(Math.min(2000, other.length - start) + 1);
        yield insert(bytes, from, Arrays.copyOfRange(other, start, end));
      }
      case 4 -> Arrays.copyOf(bytes, from);
      default -> {
        String piece = PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(20));
        yield insert(bytes, from, piece.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private static byte[] insert(byte[] bytes, int at, byte[] more) {
    byte[] head = join(Arrays.copyOf(bytes, at), more);
    return join(head, Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }
}
