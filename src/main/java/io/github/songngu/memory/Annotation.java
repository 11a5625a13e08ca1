package io.github.songngu.memory;

import java.util.List;
import java.util.Map;

/** What a memory says of itself, of a unit or of a variant: for people, or for programs. */
public sealed interface Annotation {

  /**
   * A remark for people.
   *
   * @param text what it says
   * @param attributes its language ({@code xml:lang}) and others, in the order of the file
   */
  record Note(String text, Map<String, String> attributes) implements Annotation {

    /** Copies the attributes. */
    public Note {
      attributes = AttributeMap.copy(attributes);
    }

    /** Returns a remark without attributes. */
    public static Note of(String text) {
      return new Note(text, Map.of());
    }
  }

  /**
   * A property for programs.
   *
   * @param type its name, for example {@code x-score}
   * @param text its value
   * @param attributes all others, in the order of the file
   */
  record Property(String type, String text, Map<String, String> attributes) implements Annotation {

    /** Copies the attributes. */
    public Property {
      attributes = AttributeMap.copy(attributes);
    }

    /** Returns a property without other attributes. */
    public static Property of(String type, String text) {
      return new Property(type, text, Map.of());
    }
  }

  /**
   * Characters that a file defines for itself; only the head of a memory has such.
   *
   * @param attributes its name and base, in the order of the file
   * @param maps each character's code, entity and replacement
   */
  record UserEncoding(Map<String, String> attributes, List<Map<String, String>> maps)
      implements Annotation {

    /** Copies both. */
    public UserEncoding {
      attributes = AttributeMap.copy(attributes);
      maps = maps.stream().map(AttributeMap::copy).toList();
    }
  }
}
