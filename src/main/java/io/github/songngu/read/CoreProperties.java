package io.github.songngu.read;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The part of an Office document that says who wrote it.
 *
 * <p>POI 5.5.1 reads it when it opens a document, and looks at an element once for each way that
 * leads to it through elements around it: nesting doubles its time with each level.
 */
final class CoreProperties {

  private static final String TYPES = "[Content_Types].xml";
  private static final String CORE = "core-properties";
  private static final int DEEPEST = 4;

  private CoreProperties() {}

  /**
   * Checks that an Office document is an archive within limits and that POI will open it soon.
   *
   * @param format what it should be, for messages
   * @throws InputException if it is not
   */
  static void check(Source source, String format) throws IOException {
    byte[] types = Archive.of(source, format, TYPES::equals).get(TYPES, format);
    Set<String> core = names(Xml.of(source.name(), TYPES, types));
    Archive archive = Archive.of(source, format, name -> name.equals(TYPES) || isNamed(name, core));
    for (String name : archive.names()) {
      if (!name.equals(TYPES)) {
        requireFlat(source, name, archive.get(name, format));
      }
    }
  }

  /** Returns what is said to be such a part: names of parts, and endings with their point. */
  private static Set<String> names(Xml types) {
    Set<String> names = new HashSet<>();
    while (types.next()) {
      String type = types.isStart() ? types.attribute("ContentType") : null;
      if (type != null && type.toLowerCase(Locale.ROOT).contains(CORE)) {
        String ending = types.attribute("Extension");
        String name = types.attribute("PartName");
        names.add("." + lower(ending == null ? "" : ending));
        names.add(lower(name == null ? "" : name.substring(name.startsWith("/") ? 1 : 0)));
      }
    }
    return names;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isNamed(String name, Set<String> core) {
    String lower = lower(name);
    return core.contains(lower)
        || core.contains(lower.substring(Math.max(0, lower.lastIndexOf('.'))));
  }

  private static void requireFlat(Source source, String name, byte[] part) {
    int depth = 0;
    Xml xml = Xml.of(source.name(), name, part);
    while (xml.next()) {
      depth += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
      if (depth > DEEPEST) {
        throw new InputException(
            source.name(), name, "elements inside of one another", "properties of a document");
      }
    }
  }
}
