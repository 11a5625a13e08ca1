package io.github.songngu.memory;

import io.github.songngu.export.TmxFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Changes the structure of a TMX file at random; it stays well-formed. */
final class Mutation {

  private static final List<String> ELEMENTS =
      List.of(
          "note", "prop", "tu", "tuv", "seg", "ph", "bpt", "hi", "sub", "ude", "map", "b",
          "header");
  private static final List<String> ATTRIBUTES =
      List.of(
          "type",
          "i",
          "x",
          "pos",
          "tuid",
          "srclang",
          "xml:lang",
          "lang",
          "segtype",
          "version",
          "b");
  private static final List<String> VALUES =
      List.of("sentence", "begin", "en", "1.4", "1", "block");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  byte[] apply(byte[] tmx, int times) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    builder.setEntityResolver(
        (publicId, systemId) ->
            new InputSource(
                Objects.requireNonNull(TmxFile.class.getResourceAsStream("tmx14.dtd"))));
    Document document = builder.parse(new ByteArrayInputStream(tmx));
    for (int i = 0; i < times; i++) {
      change(document);
    }
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.DOCTYPE_SYSTEM, "tmx14.dtd");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }

  private void change(Document document) {
    Element element = pick(document);
    Node parent = element.getParentNode();
    boolean isRoot = element == document.getDocumentElement();
    switch (random.nextInt(isRoot ? 3 : 8)) {
      case 0 -> element.setAttribute(of(ATTRIBUTES), of(VALUES));
      case 1 -> {
        if (element.getAttributes().getLength() > 0) {
          int chosen = random.nextInt(element.getAttributes().getLength());
          element.removeAttribute(element.getAttributes().item(chosen).getNodeName());
        }
      }
      case 2 -> element.appendChild(document.createTextNode(random.nextBoolean() ? "\n " : "text"));
      case 3 -> parent.removeChild(element);
      case 4 -> parent.insertBefore(element.cloneNode(true), element);
      case 5 -> element.appendChild(document.createElement(of(ELEMENTS)));
      case 6 -> parent.insertBefore(document.createElement(of(ELEMENTS)), element);
      default -> document.renameNode(element, null, of(ELEMENTS));
    }
  }

  private Element pick(Document document) {
    NodeList all = document.getElementsByTagName("*");
    return (Element) all.item(random.nextInt(all.getLength()));
  }

  private String of(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
