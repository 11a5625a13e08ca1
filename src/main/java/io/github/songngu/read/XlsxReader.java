package io.github.songngu.read;

import java.io.IOException;

/** Reads Excel workbooks, {@code xlsx}, row by row: needs {@code org.apache.poi:poi-ooxml}. */
final class XlsxReader implements DocumentReader {

  private static final String FORMAT = "an Excel workbook";

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public boolean accepts(Source input) {
    return Archive.holds(input, "xl/")
        || (Archive.isOle(input) && input.endsWith(".xlsx", ".xlsm", ".xltx"));
  }

  @Override
  public Document read(Source input) throws IOException {
    Library.POI.require(input, FORMAT);
    CoreProperties.check(input, FORMAT);
    return XlsxSheets.read(input, FORMAT);
  }
}
