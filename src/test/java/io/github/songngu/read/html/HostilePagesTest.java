package io.github.songngu.read.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.read.Document;
import io.github.songngu.read.InputException;
import io.github.songngu.read.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no one publishes but someone sends: read within seconds, or refused in one line. */
class HostilePagesTest {

  /** Of processor time, so that a busy machine fails nothing. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final String SENTENCE =
      "The river rose by four meters overnight, and the ferry to the island has stopped running.";
  private static final int MANY = 149_000;

  /** Page openings of which thousands follow one another; %d is the number of each. */
  private static final List<String> UNITS =
      List.of(
          "<div>",
          "<b>",
          "<p>",
          "<table>",
          "<table><tr><td>",
          "<a href=x%d>",
          "<font id=f%d><p>",
          "<li>",
          "<ul><li>word ",
          "<figure><p>word ",
          "<h1>word ",
          "<br>",
          "<tr>",
          "</div>",
          "<!--",
          "<form><input>",
          "<select><option>",
          "<button>",
          "<svg><g>",
          "<math><mi>",
          "<nobr>",
          "<template>",
          "<frameset>",
          "<span class=related>x",
          "<b id=%d><div>",
          "<a><table>",
          "<p class='sidebar nav'>word%d",
          "<td lang=vi>từ ",
          "<div><div>one</div><div>hai</div></div>");

  static List<String> units() {
    return UNITS;
  }

  @ParameterizedTest
  @MethodSource("units")
  void readsEndlessMarkup(String unit) {
    int tags = Math.max(1, (int) unit.chars().filter(c -> c == '<').count());
    String page =
        IntStream.range(0, MANY / tags)
            .mapToObj(i -> unit.replace("%d", Integer.toString(i)))
            .collect(Collectors.joining("", "<html><body><p>" + SENTENCE + "</p>", ""));
    assertSoon(() -> attempt(page.getBytes(UTF_8)));
  }

  @Test
  void readsTenThousandNestedElements() {
    String page = "<div>".repeat(10_000) + "<p>" + SENTENCE + "</p>" + "</div>".repeat(10_000);
    Document document = read(page.getBytes(UTF_8));
    assertThat(document.text()).contains(SENTENCE);
  }

  @Test
  void refusesAPageOfTwoHundredMegabytes() {
    byte[] page = new byte[200_000_000];
    assertThatThrownBy(() -> read(page))
        .isInstanceOf(InputException.class)
        .hasMessage("page.html: found 200000000 bytes; expected a page of at most 25165824 bytes");
  }

  @Test
  void refusesTooManyTags() {
    assertThatThrownBy(() -> read("<p>a".repeat(150_001).getBytes(UTF_8)))
        .isInstanceOf(InputException.class)
        .hasMessage("page.html: found 150001 tags; expected at most 150000");
  }

  @Test
  void readsAMillionAttributesAndAHugeDataAddress() {
    String attributes =
        IntStream.range(0, 1_000_000).mapToObj(i -> " a" + i + "=1").collect(Collectors.joining());
    String image = "<img src=\"data:image/png;base64," + "iVBORw0KGgo".repeat(500_000) + "\">";
    String page = "<body" + attributes + "><p>" + SENTENCE + image + "</p>";
    assertSoon(() -> assertThat(read(page.getBytes(UTF_8)).text()).isEqualTo(SENTENCE + "\n"));
  }

  @Test
  void readsAPageWithALongNameAndMuchToCompareWithIt() {
    String names = "<title>" + "abc - ".repeat(40_000) + "</title>";
    String data =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""
            + "rain fell ".repeat(100_000)
            + "\"}</script>";
    String text = ("<p>" + SENTENCE).repeat(50_000);
    assertSoon(() -> assertThat(read((names + text).getBytes(UTF_8)).text()).contains(SENTENCE));
    assertSoon(() -> assertThat(read((data + text).getBytes(UTF_8)).text()).contains(SENTENCE));
  }

  @Test
  void readsALineOfTenMillionLetters() {
    String page = "<p>" + SENTENCE + "<p>" + "nước sông ".repeat(1_000_000);
    assertSoon(() -> attempt(page.getBytes(UTF_8)));
  }

  @Test
  void refusesWhatGrowsTooLargeWhenDecompressed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    assertThatThrownBy(() -> read(bytes.toByteArray()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("more than 25165824 bytes");
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2000);
    assertThatThrownBy(() -> read(half))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "<html></html>", "<script>x</script>", "&nbsp;<br>", "\0\0\0"})
  void refusesAPageWithoutText(String page) {
    assertThatThrownBy(() -> read(page.getBytes(UTF_8)))
        .isInstanceOf(InputException.class)
        .hasMessage("page.html: found no text; expected a page with text");
  }

  @Test
  void leavesOutNulCharacters() {
    assertThat(read("<p>ri\0ver and\0 ferry".getBytes(UTF_8)).text())
        .isEqualTo("river and ferry\n");
  }

  @Test
  void opensNothing() {
    // A reader that fetched would wait for an address that never answers.
    String page =
        "<!DOCTYPE html SYSTEM \"http://192.0.2.1/x.dtd\" [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<base href=http://192.0.2.1/><link rel=stylesheet href=x.css><script src=x.js></script>"
            + "<iframe src=x></iframe><img src=x.png><p>&e; "
            + SENTENCE;
    assertSoon(() -> assertThat(read(page.getBytes(UTF_8)).text()).contains("&e; The river"));
  }

  @Test
  void readsBrokenAndMissingCharsets() {
    String vietnamese = "<p>Nước sông dâng cao, hàng nghìn người dân phải rời khỏi nhà trong đêm.";
    String text = "Nước sông dâng cao, hàng nghìn người dân phải rời khỏi nhà trong đêm.\n";
    String latin = "<meta charset=iso-8859-1>" + vietnamese;
    String unknown = "<meta charset=\"no such thing\">" + vietnamese;
    assertThat(read(vietnamese.getBytes(UTF_8)).text()).isEqualTo(text);
    assertThat(read(latin.getBytes(UTF_8)).text()).isEqualTo(text);
    assertThat(read(unknown.getBytes(UTF_8)).text()).isEqualTo(text);
    assertThat(read(("\uFEFF" + latin).getBytes(UTF_16LE)).text()).isEqualTo(text);
    assertThat(read(vietnamese.getBytes(UTF_16LE)).text()).isEqualTo(text);
    assertThat(read(vietnamese.getBytes(UTF_16BE)).text()).isEqualTo(text);
    assertThat(read("<p>Caf\u00E9 and cr\u00E8me".getBytes(ISO_8859_1)).text())
        .isEqualTo("Caf\u00E9 and cr\u00E8me\n");
  }

  @Test
  void replacesAWrongByteHereAndThere() {
    byte[] page = ("<meta charset=utf-8><p>" + (SENTENCE + " sông ").repeat(20)).getBytes(UTF_8);
    page[60] = (byte) 0xFF;
    assertThat(read(page).text()).contains("\uFFFD").contains("sông");
  }

  private static void assertSoon(Runnable action) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    action.run();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(SOON);
  }

  private static void attempt(byte[] bytes) {
    try {
      read(bytes);
    } catch (InputException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  private static Document read(byte[] bytes) {
    return new HtmlReader().read(new Source("page.html", "page", bytes));
  }
}
