package io.github.songngu.read;

import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Document.Property;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/**
 * Finds the parts of a Word document: its text, then its footnotes, then what stands on every page.
 *
 * <p>POI opens the package; the parts are walked through as they are, since a tree of objects would
 * take many times their size and knows no tracked changes.
 */
final class DocxParts {

  private final Source source;
  private final DocumentBuilder out;

  private DocxParts(Source source) {
    this.source = source;
    this.out = new DocumentBuilder(source);
  }

  static Document read(Source source, String format) throws IOException {
    DocxParts parts = new DocxParts(source);
    OfficePackage.read(source, format, docx -> parts.read(docx, format));
    return parts.out.build();
  }

  private void read(OPCPackage docx, String format) throws OpenXML4JException, IOException {
    PackageProperties properties = docx.getPackageProperties();
    out.property(Property.TITLE, properties.getTitleProperty().orElse(null));
    out.property(Property.AUTHOR, properties.getCreatorProperty().orElse(null));
    List<PackagePart> main =
        docx.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (main.isEmpty()) {
      main = docx.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
    }
    if (main.isEmpty()) {
      throw new InputException(source.name(), "", "a package without a document", format);
    }
    PackagePart document = main.get(0);
    Map<String, String> styles = new HashMap<>();
    for (PackagePart part : related(document, "/styles")) {
      styles.putAll(styles(part));
    }
    DocxText text = new DocxText(out, styles);
    text.read(xml(document), Kind.PARAGRAPH);
    for (String notes : List.of("/footnotes", "/endnotes")) {
      for (PackagePart part : related(document, notes)) {
        text.read(xml(part), Kind.FOOTNOTE);
      }
    }
    for (String margin : List.of("/header", "/footer")) {
      for (PackagePart part : related(document, margin)) {
        text.read(xml(part), Kind.FURNITURE);
      }
    }
  }

  private Xml xml(PackagePart part) throws IOException {
    return Xml.of(source.name(), part.getPartName().getName(), part.getInputStream());
  }

  private static List<PackagePart> related(PackagePart document, String type)
      throws InvalidFormatException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship relationship : document.getRelationships()) {
      if (relationship.getRelationshipType().endsWith(type)) {
        PackagePart part = document.getRelatedPart(relationship);
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** Returns the names of the styles, which are English in every language, by their ids. */
  private Map<String, String> styles(PackagePart part) throws IOException {
    Map<String, String> names = new HashMap<>();
    Xml xml = xml(part);
    String id = null;
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("style")) {
        id = xml.attribute("styleId");
      } else if (xml.isStart() && xml.name().equals("name") && id != null) {
        String name = xml.attribute("val");
        names.put(id, name == null ? "" : name.toLowerCase(Locale.ROOT));
        id = null;
      }
    }
    return names;
  }
}
