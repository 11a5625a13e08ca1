package io.github.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.export.TmxFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** Files in the layouts of many programs: what is in them, and that nothing of it is lost. */
class TmxOriginsTest {

  private static final Path ORIGIN = Path.of("testdata/tmx/origin");

  private static final Set<String> TEXT =
      Set.of("note", "prop", "seg", "bpt", "ept", "it", "ph", "hi", "ut", "sub");

  private static final Set<String> KNOWN =
      Stream.concat(TEXT.stream(), Stream.of("tmx", "header", "body", "tu", "tuv", "ude", "map"))
          .collect(Collectors.toSet());

  /** What is written anew: the version, and what the DTD demands of a head. */
  private static final Map<String, Set<String>> ADDED =
      Map.of("tmx", Set.of("version", "xmlns"), "header", Set.of("o-tmf", "datatype", "segtype"));

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ORIGIN)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void areTwentyAtLeast() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(20);
  }

  /** With {@code -Dgolden=update} the drawings are made anew. */
  @ParameterizedTest
  @MethodSource("files")
  void areReadWhole(Path file) throws IOException {
    String drawn = Units.draw(Units.read(Files.readAllBytes(file)));
    Path drawing = Path.of(file + ".txt");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(drawing, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(drawing));
  }

  @ParameterizedTest
  @MethodSource("files")
  void areWrittenWithTheSameContent(Path file) throws IOException {
    Units.Memory memory = Units.read(Files.readAllBytes(file));
    byte[] written = Units.write(memory);
    Units.Memory again = Units.read(written);
    assertThat(again.header().annotations()).isEqualTo(memory.header().annotations());
    assertThat(Units.draw(again)).isEqualTo(withoutUnknown(Units.draw(memory)));
    assertThat(Units.write(again)).isEqualTo(written);
  }

  /** What the DTD knows nothing of cannot be written, and what it demands is added. */
  private static String withoutUnknown(String drawing) {
    return drawing
        .replace(" | x:locked=true | undeclared:state=ok", "")
        .replace(
            "adminlang=vi | datatype=plaintext}",
            "adminlang=vi | datatype=plaintext | o-tmf=unknown}");
  }

  /** The same as another parser sees it, which shares nothing with ours. */
  @ParameterizedTest
  @MethodSource("files")
  void loseNothingOnTheWay(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    String before = outline(bytes);
    assertThat(before).contains(file.toString().contains("empty-body") ? "header" : "seg{}[");
    assertThat(outline(Units.write(Units.read(bytes)))).isEqualTo(before);
  }

  private static String outline(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setCoalescing(true);
    factory.setIgnoringComments(true);
    factory.setNamespaceAware(false);
    DocumentBuilder parser = factory.newDocumentBuilder();
    parser.setEntityResolver((name, place) -> new InputSource(new StringReader("")));
    boolean zipped = file.length > 1 && file[0] == 0x1f;
    InputStream in = new ByteArrayInputStream(file);
    Document document = parser.parse(zipped ? new GZIPInputStream(in) : in);
    StringBuilder out = new StringBuilder();
    outline(document.getDocumentElement(), out);
    return out.toString();
  }

  /** Draws an element with what TMX knows of it; the rest is as if it were not there. */
  private static void outline(Element element, StringBuilder out) {
    String name = element.getTagName();
    boolean known = KNOWN.contains(name);
    if (known) {
      out.append(TEXT.contains(name) ? "" : "\n").append(name).append(attributes(element));
      out.append('[');
    }
    for (Node node : children(element)) {
      if (node instanceof Element child) {
        outline(child, out);
      } else if (node instanceof Text && TEXT.contains(name)) {
        out.append(node.getNodeValue());
      }
    }
    out.append(known ? "]" : "");
  }

  /** Remarks and properties stand before text, where the DTD wants them. */
  private static List<Node> children(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      children.add(node);
    }
    children.sort(Comparator.comparing(node -> node.getNodeName().matches("tuv|seg")));
    return children;
  }

  /** Older attributes of languages are called as in TMX 1.4; what we add is left out. */
  private static SortedMap<String, String> attributes(Element element) {
    SortedMap<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (attribute.getNodeName().equals("lang")) {
        attributes.putIfAbsent("xml:lang", attribute.getNodeValue());
      } else {
        attributes.put(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    attributes.keySet().removeIf(name -> name.contains(":") && !name.equals("xml:lang"));
    attributes.keySet().removeAll(ADDED.getOrDefault(element.getTagName(), Set.of()));
    return attributes;
  }

  @ParameterizedTest
  @MethodSource("files")
  void areWrittenValidByTheDtd(Path file) throws Exception {
    TmxFile tmx = TmxFile.parse(Units.write(Units.read(Files.readAllBytes(file))));
    assertThat(tmx.errors).isEmpty();
  }

  @Test
  void ourOwnAreWrittenByteForByte() throws IOException {
    Set<Path> own = Set.of(ORIGIN.resolve("songngu.tmx"));
    for (String name : List.of("shapes", "hostile", "from-vietnamese", "nothing")) {
      Path file = Path.of("testdata/export", name, "pairs.tmx");
      assertThat(Units.write(Units.read(Files.readAllBytes(file))))
          .as(name)
          .isEqualTo(Files.readAllBytes(file));
    }
    for (Path file : own) {
      assertThat(Units.write(Units.read(Files.readAllBytes(file))))
          .isEqualTo(Files.readAllBytes(file));
    }
  }
}
