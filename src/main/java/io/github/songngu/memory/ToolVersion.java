package io.github.songngu.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that output names as its maker's. */
public final class ToolVersion {

  private ToolVersion() {}

  /**
   * Returns the library's version. It is read from a resource, not from the jar's manifest, which
   * is another's where a program packs its libraries into one jar.
   */
  public static String get() {
    Properties properties = new Properties();
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("version", "");
    // A build tool other than Maven leaves the placeholder as it is.
    return version.isEmpty() || version.startsWith("$") ? "0" : version;
  }
}
