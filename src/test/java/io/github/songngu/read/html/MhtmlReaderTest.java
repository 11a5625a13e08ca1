package io.github.songngu.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.DocumentReaders;
import io.github.songngu.read.InputException;
import io.github.songngu.read.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of testdata/html packed as browsers pack them. */
class MhtmlReaderTest {

  private static final String BOUNDARY = "----MultipartBoundary--4Tq--";

  private static byte[] page() throws IOException {
    return Files.readAllBytes(ExpectedPage.FOLDER.resolve("longform-market.vi.html"));
  }

  private static String pack(byte[] page, String encoding) {
    String content =
        switch (encoding) {
          case "base64" -> Base64.getMimeEncoder().encodeToString(page);
          case "quoted-printable" -> quote(page);
          default -> new String(page, StandardCharsets.ISO_8859_1);
        };
    return String.join(
        "\r\n",
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://mien-tay.example/cho-noi",
        "Subject: =?utf-8?Q?Ch=E1=BB=A3?=",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        "\ttype=\"text/html\";",
        "\tboundary=\"" + BOUNDARY + "\"",
        "",
        "",
        "--" + BOUNDARY,
        "Content-Type: text/css",
        "",
        "p { color: red }",
        "--" + BOUNDARY,
        "Content-Type: Text/HTML; charset=utf-8",
        "Content-Transfer-Encoding: " + encoding,
        "",
        content,
        "--" + BOUNDARY,
        "Content-Type: text/html",
        "",
        "<p>A frame of an advertisement.",
        "--" + BOUNDARY + "--",
        "");
  }

  private static String quote(byte[] page) {
    StringBuilder quoted = new StringBuilder();
    int width = 0;
    for (byte each : page) {
      boolean plain = each >= ' ' && each < 0x7F && each != '=';
      quoted.append(plain ? String.valueOf((char) each) : String.format("=%02X", each & 0xFF));
      if (++width % 25 == 0) {
        quoted.append("=\r\n");
      }
    }
    return quoted.toString();
  }

  private static Source source(String text) {
    return new Source("page.mhtml", "page", text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quoted-printable", "base64", "8bit"})
  void readsThePageInside(String encoding) throws IOException {
    Source packed = source(pack(page(), encoding));
    assertThat(DocumentReaders.ofDefaults().readerOf(packed).name()).isEqualTo("mhtml");
    Document page = new HtmlReader().read(new Source("page.mhtml", "page", page()));
    Document found = new MhtmlReader().read(packed);
    assertThat(found.text()).isEqualTo(page.text());
    assertThat(found.blocks()).isEqualTo(page.blocks());
    assertThat(found.properties())
        .containsAllEntriesOf(page.properties())
        .containsEntry(Property.URL, "https://mien-tay.example/cho-noi");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatThrownBy(() -> new MhtmlReader().read(source("MIME-Version: 1.0\r\n\r\nx")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no part that is a page");
  }

  @Test
  void otherTextIsNone() {
    assertThat(new MhtmlReader().accepts(source("Chủ đề: multipart/related MIME-Version: 1.0")))
        .isFalse();
    assertThat(new MhtmlReader().accepts(source("Note: the rain has stopped."))).isFalse();
  }

  @Test
  void refusesOrReadsWhatIsDamaged() throws IOException {
    String packed = pack(page(), "quoted-printable");
    Random random = new Random(7);
    for (int n = 0; n < 200; n++) {
      StringBuilder damaged = new StringBuilder(packed.substring(0, random.nextInt(4000)));
      for (int i = 0; i < 5 && damaged.length() > 0; i++) {
        damaged.setCharAt(random.nextInt(damaged.length()), (char) random.nextInt(256));
      }
      try {
        assertThat(new MhtmlReader().read(source(damaged.toString())).blocks()).isNotEmpty();
      } catch (InputException e) {
        assertThat(e).hasMessageContaining("page.mhtml");
      }
    }
  }
}
