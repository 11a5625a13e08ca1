package io.github.songngu.memory;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few attributes in the order of the file. A unit has several such maps, and a memory a million
 * units: this one is small, quick to make and never copied again.
 */
final class AttributeMap extends AbstractMap<String, String> {

  static final Map<String, String> EMPTY = new AttributeMap(new String[0]);

  /** Names and values in turn. */
  private final String[] entries;

  private AttributeMap(String[] entries) {
    this.entries = entries;
  }

  /** Wraps names and values in turn; the names differ, and the array is not changed any more. */
  static Map<String, String> of(String... entries) {
    return entries.length == 0 ? EMPTY : new AttributeMap(entries);
  }

  /** Returns an immutable copy. */
  static Map<String, String> copy(Map<String, String> map) {
    if (map instanceof AttributeMap) {
      return map;
    }
    String[] entries = new String[2 * map.size()];
    int next = 0;
    for (Map.Entry<String, String> entry : map.entrySet()) {
      entries[next++] = Objects.requireNonNull(entry.getKey());
      entries[next++] = Objects.requireNonNull(entry.getValue());
    }
    return of(entries);
  }

  /** Returns the map with one more entry at its end, or another value for one that it has. */
  static Map<String, String> with(Map<String, String> map, String name, String value) {
    Map<String, String> changed = new java.util.LinkedHashMap<>(map);
    changed.put(name, value);
    return copy(changed);
  }

  /** Returns the map without an entry. */
  static Map<String, String> without(Map<String, String> map, String name) {
    Map<String, String> changed = new java.util.LinkedHashMap<>(map);
    changed.remove(name);
    return copy(changed);
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i].equals(name)) {
        return entries[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return entries.length / 2;
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, String>> {

    @Override
    public int size() {
      return AttributeMap.this.size();
    }

    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < entries.length;
        }

        @Override
        public Map.Entry<String, String> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          next += 2;
          return Map.entry(entries[next - 2], entries[next - 1]);
        }
      };
    }
  }
}
