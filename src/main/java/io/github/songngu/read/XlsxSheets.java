package io.github.songngu.read;

import io.github.songngu.read.Block.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of a workbook, a table for each sheet. Numbers come as they are stored: what they look
 * like is of no use to translation.
 */
final class XlsxSheets implements XSSFSheetXMLHandler.SheetContentsHandler {

  private final DocumentBuilder out;
  private int sheet = -1;
  private int row;

  private XlsxSheets(DocumentBuilder out) {
    this.out = out;
  }

  static Document read(Source source, String format) {
    DocumentBuilder out = new DocumentBuilder(source);
    OfficePackage.read(source, format, workbook -> new XlsxSheets(out).read(workbook));
    return out.build();
  }

  private void read(OPCPackage workbook) throws OpenXML4JException, IOException, SAXException {
    checkMainPart(workbook);
    ReadOnlySharedStringsTable strings = new Strings(workbook);
    XMLReader parser = parser();
    Iterator<InputStream> sheets = new XSSFReader(workbook).getSheetsData();
    while (sheets.hasNext()) {
      sheet++;
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              null, null, strings, this, new DataFormatter(Locale.ROOT), false));
      try (InputStream in = sheets.next()) {
        parser.parse(new InputSource(in));
      }
    }
  }

  /** POI would print what is wrong with it, and then throw the same. */
  private static void checkMainPart(OPCPackage workbook)
      throws OpenXML4JException, IOException, SAXException {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      for (PackagePart part : workbook.getPartsByRelationshipType(type)) {
        try (InputStream in = part.getInputStream()) {
          parser().parse(new InputSource(in));
        }
      }
    }
  }

  /** The texts that cells share. */
  private static final class Strings extends ReadOnlySharedStringsTable {

    Strings(OPCPackage workbook) throws IOException, SAXException {
      super(workbook, false);
    }

    /** Reads as its base class does, but by a parser that prints nothing. */
    @Override
    public void readFrom(InputStream in) throws IOException, SAXException {
      PushbackInputStream peeked = new PushbackInputStream(in);
      int first = peeked.read();
      if (first >= 0) {
        peeked.unread(first);
        XMLReader parser = parser();
        parser.setContentHandler(this);
        parser.parse(new InputSource(peeked));
      }
    }
  }

  /** Returns a parser that throws what would otherwise also be printed. */
  private static XMLReader parser() throws SAXException {
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setErrorHandler(new DefaultHandler());
      return parser;
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void startRow(int number) {
    row = number;
  }

  @Override
  public void endRow(int number) {}

  @Override
  public void cell(@Nullable String place, String value, @Nullable XSSFComment comment) {
    int column = place == null ? 0 : new CellReference(place).getCol();
    out.addCell(value, new Cell(sheet, row, Math.max(0, column)));
  }
}
