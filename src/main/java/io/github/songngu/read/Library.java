package io.github.songngu.read;

/** Libraries that only some formats need: a program that does not read these leaves them out. */
enum Library {
  POI("org.apache.poi.openxml4j.opc.OPCPackage", "org.apache.poi:poi-ooxml"),
  FAST_CSV("de.siegmar.fastcsv.reader.CsvReader", "de.siegmar:fastcsv"),
  COMMONMARK(
      "org.commonmark.ext.gfm.tables.TablesExtension",
      "org.commonmark:commonmark and org.commonmark:commonmark-ext-gfm-tables");

  private final String type;
  private final String dependency;

  Library(String type, String dependency) {
    this.type = type;
    this.dependency = dependency;
  }

  /**
   * Says which dependency is missing, if it is.
   *
   * @param format what cannot be read without it: {@code a Word document}
   */
  void require(Source input, String format) {
    require(input, format, type, dependency);
  }

  static void require(Source input, String format, String type, String dependency) {
    try {
      Class.forName(type, false, Library.class.getClassLoader());
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      InputException missing =
          new InputException(
              input.name(),
              "",
              format + ", but not the library that reads it",
              "the dependency " + dependency + " on the class path");
      missing.initCause(e);
      throw missing;
    }
  }
}
