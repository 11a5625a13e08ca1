package io.github.songngu.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.songngu.read.InputException;
import io.github.songngu.read.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damages the pages of testdata/html at random, by a seed, and reads them: what comes out is a
 * document or the documented exception, soon. A page that fails is kept in target/fuzz; it belongs
 * into testdata/regress then.
 */
class HtmlFuzzTest {

  private static final long SEED = 20250915;
  private static final Duration HANG = Duration.ofSeconds(5);
  private static final Path REGRESS = Path.of("testdata", "regress");

  /** Pieces of markup that change what stands around them. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "</",
          "<p>",
          "</p>",
          "<br>",
          "<table>",
          "</table>",
          "<tr>",
          "<td>",
          "</td>",
          "<a href=x>",
          "</a>",
          "<h1>",
          "<b>",
          "</b>",
          "<script>",
          "</script>",
          "<style>",
          "<title>",
          "<textarea>",
          "<svg>",
          "<math>",
          "<select>",
          "<template>",
          "<plaintext>",
          "<noscript>",
          "<frameset>",
          "<form>",
          "<article>",
          "</body>",
          "<div class=comments>",
          "<div hidden>",
          "<td colspan=99999999999>",
          "<html lang=\"-_\">",
          "<time datetime=\"2025-99-99T99:99+99:99\">",
          "&#0;",
          "&#x10FFFF;",
          "&#xD800;",
          "&nbsp;",
          "\0",
          "\uFEFF",
          "\u0301",
          "\uD83D",
          "<meta charset=utf-16>",
          "<meta charset=tcvn3>",
          "<script type=application/ld+json>[[[{\"@type\":",
          "<link rel=canonical href=''>");

  @Test
  void readsDamagedPages() throws IOException {
    fuzz(2000, SEED);
  }

  @Test
  @Tag("slow")
  void readsVeryManyDamagedPages() throws IOException {
    int inputs = Integer.getInteger("fuzz.inputs", 100_000);
    fuzz(inputs, SEED + 1);
  }

  @Test
  void readsWhatOnceFailed() throws IOException {
    try (Stream<Path> files = Files.exists(REGRESS) ? Files.list(REGRESS) : Stream.empty()) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        read(Files.readAllBytes(file), file.toString());
      }
    }
  }

  private static void fuzz(int inputs, long seed) throws IOException {
    List<byte[]> pages = ExpectedPage.all().stream().map(HtmlFuzzTest::bytes).toList();
    assertThat(pages).isNotEmpty();
    Random random = new Random(seed);
    for (int i = 0; i < inputs; i++) {
      byte[] page = damage(pages, random);
      try {
        read(page, "input " + i + " of seed " + seed);
      } catch (AssertionError e) {
        Path kept = Files.createDirectories(Path.of("target", "fuzz"));
        Files.write(kept.resolve("html-" + seed + "-" + i + ".html"), page);
        throw e;
      }
    }
  }

  private static byte[] bytes(ExpectedPage page) {
    try {
      return Files.readAllBytes(page.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(byte[] page, String name) {
    long start = System.nanoTime();
    assertThatCode(
            () -> {
              try {
                new HtmlReader().read(new Source(name, "page", page));
              } catch (InputException e) {
                assertThat(e.getMessage()).startsWith(name + ": ");
              }
            })
        .as(name)
        .doesNotThrowAnyException();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(HANG);
  }

  private static byte[] damage(List<byte[]> pages, Random random) {
    byte[] page = pages.get(random.nextInt(pages.size())).clone();
    if (random.nextInt(50) > 0) {
      // Most of a page is the same stuff again; a window of it is read many times faster.
      int from = random.nextInt(page.length);
      page = Arrays.copyOfRange(page, from, Math.min(page.length, from + 1000));
    }
    int changes = 1 + random.nextInt(20);
    for (int i = 0; i < changes; i++) {
      page = change(page, pages, random);
    }
    return page;
  }

  private static byte[] change(byte[] page, List<byte[]> pages, Random random) {
    int at = random.nextInt(page.length + 1);
    int end = Math.min(page.length, at + random.nextInt(60));
    return switch (random.nextInt(6)) {
      case 0 ->
          splice(
              page,
              at,
              at,
              PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
      case 1 -> splice(page, at, end, new byte[0]);
      case 2 -> splice(page, at, at, Arrays.copyOfRange(page, at, end));
      case 3 -> splice(page, at, end, part(pages.get(random.nextInt(pages.size())), random));
      case 4 ->
          splice(page, at, Math.min(page.length, at + 1), new byte[] {(byte) random.nextInt(256)});
      default -> repeat(page, at, random);
    };
  }

  private static byte[] part(byte[] page, Random random) {
    int from = random.nextInt(page.length);
    return Arrays.copyOfRange(page, from, Math.min(page.length, from + random.nextInt(500)));
  }

  private static byte[] repeat(byte[] page, int at, Random random) {
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return splice(page, at, at, piece.repeat(random.nextInt(100)).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] splice(byte[] page, int from, int to, byte[] in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + in.length);
    out.write(page, 0, from);
    out.write(in, 0, in.length);
    out.write(page, to, page.length - to);
    return out.toByteArray();
  }
}
