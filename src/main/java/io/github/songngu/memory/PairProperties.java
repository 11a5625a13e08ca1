package io.github.songngu.memory;

import java.util.ArrayList;
import java.util.List;

/** The properties that formats other than TMX have fields of their own for. */
final class PairProperties {

  static final String DOCUMENT = "x-document";
  static final String BEAD = "x-bead";
  static final String SCORE = "x-score";

  private PairProperties() {}

  /** Returns properties in the order in which we write them; those that are empty are left out. */
  static List<Annotation> of(String document, String bead, String score) {
    List<Annotation> properties = new ArrayList<>();
    add(DOCUMENT, document, properties);
    add(BEAD, bead, properties);
    add(SCORE, score, properties);
    return properties;
  }

  private static void add(String type, String value, List<Annotation> properties) {
    if (!value.isEmpty()) {
      properties.add(Annotation.Property.of(type, value));
    }
  }
}
