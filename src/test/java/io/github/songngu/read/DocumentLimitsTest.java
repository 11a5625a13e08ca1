package io.github.songngu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large, too deep, encrypted, damaged or meant to harm is refused, and said so. */
class DocumentLimitsTest {

  private static final Path DOCUMENTS = Path.of("testdata/documents");

  private static final String SECRET =
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\"><!ENTITY c \"laughter\">]>";

  private static void assertRefused(Source source, String... parts) {
    assertThatThrownBy(() -> DocumentReaders.ofDefaults().read(source))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(source.name() + ": ")
        .hasMessageContainingAll(parts);
  }

  private static Source source(String name, byte[] bytes) {
    return new Source(name, "document", bytes);
  }

  private static Source text(String name, String text) {
    return source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a document whose main part is another one. */
  private static Source docx(String part) throws IOException {
    Map<String, String> parts =
        new LinkedHashMap<>(
            DocxFixture.parts(BlockFile.of(DOCUMENTS.resolve("flood-relief.docx.blocks"))));
    parts.put("word/document.xml", part);
    return source("a.docx", DocumentFixtures.zip(parts));
  }

  private static Source odt(String content) throws IOException {
    return source(
        "a.odt",
        DocumentFixtures.zip(
            new LinkedHashMap<>(
                Map.of(
                    "mimetype",
                    "application/vnd.oasis.opendocument.text",
                    "content.xml",
                    content))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "word/document.xml", "xl/worksheets/sheet1.xml"})
  void bombsAreNotUnpacked(String part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/none"));
      zip.putNextEntry(new ZipEntry(part));
      byte[] much = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        zip.write(much);
      }
    }
    assertRefused(source("a.zip", out.toByteArray()), part, "decompresses to far more");
  }

  @Test
  void archivesOfTooManyFilesAreRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 10_001; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    assertRefused(source("a.docx", out.toByteArray()), "word/10000", "archive");
  }

  @Test
  void elementsMayNotBeNestedTooDeep() throws IOException {
    // Different names, since POI takes what is compressed too well for a bomb.
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 10_001; i++) {
      deep.append("<a").append(Integer.toHexString(i * 0x9E3779B1)).append('>');
    }
    assertRefused(docx(deep.toString()), "/word/document.xml", "nested more than 10000 deep");
    assertRefused(odt("<a>".repeat(10_001)), "content.xml", "nested more than 10000 deep");
    assertThat(DocumentReaders.ofDefaults().read(odt(nested(9_990))).text()).isEqualTo("a");
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "<p>a</p>" + "</a>".repeat(depth);
  }

  @Test
  void markdownMayBeNestedDeep() throws IOException {
    Document document =
        DocumentReaders.ofDefaults().read(text("a.md", ">".repeat(20_000) + " So it is."));
    assertThat(document.text()).contains("So it is.");
    DocumentReaders.ofDefaults()
        .read(text("a.md", "[".repeat(20_000) + "a" + "](b)".repeat(20_000)));
    DocumentReaders.ofDefaults().read(text("a.md", "*a ".repeat(20_000) + "b*".repeat(20_000)));
  }

  @Test
  void entitiesAreNotOpened() throws IOException {
    String document =
        SECRET
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>before &b; after &c;</w:t></w:r></w:p></w:body></w:document>";
    for (Source source : new Source[] {docx(document), odt(SECRET + "<p>before &b; &c;</p>")}) {
      String hostname =
          Files.exists(Path.of("/etc/hostname"))
              ? Files.readString(Path.of("/etc/hostname")).strip()
              : "none";
      try {
        assertThat(DocumentReaders.ofDefaults().read(source).text())
            .doesNotContain(hostname)
            .doesNotContain("laughter");
      } catch (InputException e) {
        assertThat(e).hasMessageContaining("damaged XML");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, a Word document without password",
    "a.xlsx, an Excel workbook without password",
    "a.doc, plain text"
  })
  void encryptedAndOldOfficeDocumentsAreRefused(String name, String expected) {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0};
    assertRefused(source(name, ole), "old Office document", "expected " + expected);
  }

  @Test
  void encryptedOpenDocumentsAreRefused() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("content.xml", "\u0001\u0002");
    parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
    assertRefused(source("a.odt", DocumentFixtures.zip(parts)), "an encrypted document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"flood-relief.docx", "hotel-phrases.xlsx", "bus-route.odt", "well-keeper.en.epub"})
  void cutDocumentsAreRefused(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(DOCUMENTS.resolve(name));
    assertRefused(source(name, Arrays.copyOf(bytes, bytes.length / 2)), "found ", "expected ");
  }

  @Test
  void formatsWithoutTheirPartsAreRefused() {
    DocumentReaders readers = DocumentReaders.ofDefaults();
    for (String name : new String[] {"docx", "xlsx", "odt", "epub", "srt", "vtt"}) {
      assertThatThrownBy(() -> readers.only(name).read(text("a.txt", "Rain stops in Hue.")))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("a.txt: found ");
    }
    assertThatThrownBy(() -> readers.only("pdf"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'pdf', expected one of docx, odt, xlsx, epub, html, srt, vtt, csv");
  }

  @Test
  void rowsMayBeWide() {
    assertRefused(text("a.csv", "a,".repeat(200_000)), "rows that are too long");
  }

  @Test
  void tablesWhoseQuotationMarksMeanNothingAreReadByLine() throws IOException {
    Document document =
        DocumentReaders.ofDefaults()
            .read(text("a.tsv", "\"No,\" he said.\t“Không”, ông nói.\n\"Yes\tVâng\n"));
    assertThat(document.blocks().stream().map(document::text))
        .containsExactly("\"No,\" he said.", "“Không”, ông nói.", "\"Yes", "Vâng");
  }

  @ParameterizedTest
  @CsvSource({
    "flood-relief.docx, org.apache.poi:poi-ooxml",
    "hotel-phrases.xlsx, org.apache.poi:poi-ooxml",
    "exhibits.csv, de.siegmar:fastcsv",
    "weather-station.en.md, org.commonmark:commonmark"
  })
  void aMissingLibraryIsNamed(String name, String dependency) throws Exception {
    assertThatThrownBy(() -> readWithoutLibraries(DOCUMENTS.resolve(name)))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .hasMessageContaining(dependency)
        .hasMessageContaining("but not the library that reads it");
  }

  @Test
  void otherFormatsNeedNoLibrary() throws Exception {
    for (String name : new String[] {"bus-route.odt", "cooking-class.vtt"}) {
      assertThat(readWithoutLibraries(DOCUMENTS.resolve(name))).contains("blocks]");
    }
    assertThat(readWithoutLibraries(Path.of("testdata/articles/rail-link.txt")))
        .contains("blocks]");
  }

  /** Reads a file in a world where only the JDK and this library are. */
  private static String readWithoutLibraries(Path file) throws Exception {
    ClassLoader loader = new WithoutLibraries();
    Class<?> sources = loader.loadClass(Source.class.getName());
    Class<?> readers = loader.loadClass(DocumentReaders.class.getName());
    Object source = sources.getMethod("of", Path.class).invoke(null, file);
    Object defaults = readers.getMethod("ofDefaults").invoke(null);
    return readers.getMethod("read", sources).invoke(defaults, source).toString();
  }

  /** Loads all classes of the class path anew, but those of the libraries for formats. */
  private static final class WithoutLibraries extends ClassLoader {

    WithoutLibraries() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.matches("(org\\.apache\\.poi|de\\.siegmar|org\\.commonmark)\\..*")) {
        throw new ClassNotFoundException(name);
      }
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = DocumentLimitsTest.class.getClassLoader().getResourceAsStream(file)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    protected @Nullable URL findResource(String name) {
      return DocumentLimitsTest.class.getClassLoader().getResource(name);
    }
  }
}
