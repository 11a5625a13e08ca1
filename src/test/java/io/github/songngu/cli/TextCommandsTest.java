package io.github.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.read.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that turn one text into another: normalize, detect and values. */
class TextCommandsTest {

  private static final String LINE = "Ngày 15/4, Ðà Nẵng đón 1.234 khách.\n";

  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(InputStream in, String... arguments) {
    return Main.run(
        arguments,
        in,
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private int run(String in, String... arguments) {
    return run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  static List<CommandCase> normalize() {
    return CommandCase.of("normalize.txt");
  }

  static List<CommandCase> detect() {
    return CommandCase.of("detect.txt");
  }

  static List<CommandCase> values() {
    return CommandCase.of("values.txt");
  }

  @ParameterizedTest
  @MethodSource({"normalize", "detect", "values"})
  void doesAsInTheCase(CommandCase given) {
    int status = run(new ByteArrayInputStream(given.input()), given.arguments());
    assertThat(output()).isEqualTo(given.output());
    assertThat(errors()).isEqualTo(given.errors());
    assertThat(status).isEqualTo(given.status());
  }

  @ParameterizedTest
  @CsvSource({"normalize, Đà", "detect, vi", "values --language vi, 1234"})
  void readsAndWritesFilesCompressedOrNot(String command, String expected) throws IOException {
    Path plain = Files.writeString(folder.resolve("in.txt"), LINE);
    Path zipped = folder.resolve("in.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      stream.write(LINE.getBytes(StandardCharsets.UTF_8));
    }
    for (Path in : List.of(plain, zipped)) {
      Path text = folder.resolve("out.txt");
      Path archive = folder.resolve("out.gz");
      assertThat(run("", with(command, in.toString(), "-o", text.toString()))).isZero();
      assertThat(run("", with(command, in.toString(), "-o", archive.toString()))).isZero();
      assertThat(output()).isEmpty();
      assertThat(Files.readString(text)).contains(expected).endsWith("\n");
      try (InputStream stream = new GZIPInputStream(Files.newInputStream(archive))) {
        assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(Files.readString(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"normalize", "detect", "values --language vi"})
  void leavesTheOutputFileAloneWhereInputFails(String command) throws IOException {
    Path out = Files.writeString(folder.resolve("out.txt"), "before");
    InputStream broken =
        new ByteArrayInputStream("tốt\n\u00E0\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(broken, with(command, "-o", out.toString()))).isEqualTo(1);
    assertThat(errors()).startsWith("songngu: ").hasLineCount(1);
    assertThat(Files.readString(out)).isEqualTo("before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(out);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"normalize", "normalize --from vni", "detect", "values --language vi"})
  void refusesDamagedCompression(String command) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream stream = new GZIPOutputStream(zipped)) {
      stream.write(LINE.repeat(1000).getBytes(StandardCharsets.UTF_8));
    }
    for (int length : new int[] {2, 12, zipped.size() / 2, zipped.size() - 1}) {
      err.reset();
      byte[] part = Arrays.copyOf(zipped.toByteArray(), length);
      assertThat(run(new ByteArrayInputStream(part), with(command))).isEqualTo(1);
      assertThat(errors()).contains("gzip").hasLineCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "normalize --report --tone old",
        "normalize --fold",
        "normalize --repair-encoding",
        "normalize --from tcvn3",
        "normalize --from viqr",
        "detect",
        "values --language vi",
        "values --language en"
      })
  @Timeout(60)
  void takesALineOfTenMegabytes(String command) {
    String line = "Ngày 15/4, hoà\u00A0bình 1.234 việc. ".repeat(300_000);
    assertThat(run(line, with(command))).isZero();
    assertThat(out.size()).isGreaterThan(1_000_000);
    assertThat(output().trim()).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"detect", "values --language vi"})
  void readsMoreThanADocumentMayHold(String command) {
    byte[] line = (" ".repeat(99_999) + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream text = new Repeated(line, 1000L * line.length);
    assertThat(line.length * 1000).isGreaterThan(TextDecoder.DEFAULT_MAX_BYTES);
    assertThat(run(text, with(command))).isZero();
    assertThat(errors()).startsWith("1000 lines");
  }

  @Test
  void tellsTheSameFromOneReadOrMany() {
    byte[] text =
        ("Đà Nẵng, ngày 15/4\r\n" + "𒁃 hôm nay\r").repeat(3).getBytes(StandardCharsets.UTF_8);
    run(new ByteArrayInputStream(text), "detect");
    String whole = output();
    out.reset();
    run(new Repeated(text, text.length, 1), "detect");
    assertThat(output()).isEqualTo(whole).contains("\t𒁃 hôm nay\r");
  }

  @Test
  void stopsWhenStandardOutputIsClosed() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };
    InputStream endless =
        new Repeated("một hai\n".getBytes(StandardCharsets.UTF_8), Long.MAX_VALUE);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(Main.run(new String[] {"detect"}, endless, new PrintStream(closed), errors))
        .isEqualTo(1);
    assertThat(errors()).startsWith("songngu: standard output: cannot be written").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"normalize", "detect", "values"})
  void helpHasAnExample(String command) {
    assertThat(run("", command, "--help")).isZero();
    assertThat(output()).contains("Example").contains("songngu " + command);
    assertThat(errors()).isEmpty();
  }

  private static String[] with(String command, String... more) {
    String[] words = command.split(" ");
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  /** The same bytes again and again, a limited number at a time. */
  private static final class Repeated extends InputStream {

    private final byte[] bytes;
    private final int most;
    private long left;
    private int at;

    Repeated(byte[] bytes, long length) {
      this(bytes, length, bytes.length);
    }

    Repeated(byte[] bytes, long length, int most) {
      this.bytes = bytes;
      this.left = length;
      this.most = most;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = (int) Math.min(Math.min(length, most), Math.min(left, bytes.length - at));
      if (left == 0) {
        return -1;
      }
      System.arraycopy(bytes, at, into, offset, count);
      at = (at + count) % bytes.length;
      left -= count;
      return count;
    }
  }
}
