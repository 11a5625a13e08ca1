package io.github.songngu.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a memory says of all its units.
 *
 * @param attributes source language, tool, dates and others, in the order of the file
 * @param annotations remarks and properties
 */
public record MemoryHeader(Map<String, String> attributes, List<Annotation> annotations) {

  /** What stands for any source language. */
  public static final String ALL = "*all*";

  private static final String SOURCE = "srclang";

  /** Copies both. */
  public MemoryHeader {
    attributes = AttributeMap.copy(attributes);
    annotations = List.copyOf(annotations);
  }

  /**
   * Returns a head with what TMX demands and nothing else: plain text, sentence by sentence.
   *
   * @param tool the program that makes the memory
   * @param version the program's version
   * @param source the tag of the source language, or {@link #ALL}
   */
  public static MemoryHeader of(String tool, String version, String source) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("creationtool", tool);
    attributes.put("creationtoolversion", version);
    attributes.put("segtype", "sentence");
    attributes.put("o-tmf", tool);
    attributes.put("adminlang", "en");
    attributes.put(SOURCE, source);
    attributes.put("datatype", "plaintext");
    return new MemoryHeader(attributes, List.of());
  }

  /**
   * Returns the head of a memory that this library makes.
   *
   * @param source the tag of the source language, or {@link #ALL}
   */
  public static MemoryHeader ofSongngu(String source) {
    return of("songngu", ToolVersion.get(), source);
  }

  /** Returns the tag of the source language; {@link #ALL} if any or none is named. */
  public String sourceLanguage() {
    return attributes.getOrDefault(SOURCE, ALL);
  }

  /** Returns the same head with another source language. */
  public MemoryHeader withSourceLanguage(String tag) {
    return withAttribute(SOURCE, tag);
  }

  /** Returns the same head with one more attribute, or another value for one that it has. */
  public MemoryHeader withAttribute(String name, String value) {
    return new MemoryHeader(AttributeMap.with(attributes, name, value), annotations);
  }
}
