package io.github.songngu.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What two addresses of the same thing have in common, however they are written. */
final class Address {

  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_NUMBER = 5;
  private static final int LONGEST_NUMBER = 20;

  private Address() {}

  /** Returns an address without scheme, {@code www.}, fragment and last slash. */
  static String plain(String address) {
    int colon = address.indexOf("://");
    String rest = colon >= 0 && colon <= "https".length() ? address.substring(colon + 3) : address;
    String whole = before('#', rest.startsWith("www.") ? rest.substring("www.".length()) : rest);
    return whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
  }

  private static String before(char end, String text) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }

  /** Returns the host of an address, or an empty string if it has none. */
  static String host(String address) {
    return address.contains("://") ? before('/', before('?', plain(address))) : "";
  }

  /**
   * Returns the name of a picture's file in small letters, without its ending and size; empty if it
   * is too short to tell pictures apart.
   */
  static String picture(String address) {
    String path = before('?', plain(address)).toLowerCase(Locale.ROOT);
    String file = path.substring(path.lastIndexOf('/') + 1);
    int point = file.lastIndexOf('.');
    String name = withoutSize(point > 0 ? file.substring(0, point) : file);
    return name.length() < SHORTEST_NAME ? "" : name;
  }

  /** Leaves away a size at the end: {@code ferry-800x450}. */
  private static String withoutSize(String name) {
    int dash = Math.max(name.lastIndexOf('-'), name.lastIndexOf('_'));
    String last = name.substring(dash + 1);
    boolean size = last.indexOf('x') > 0 && last.chars().allMatch(c -> c == 'x' || isDigit(c));
    return dash > 0 && size ? name.substring(0, dash) : name;
  }

  /** Returns the long numbers in an address, by which sites name articles. */
  static List<String> numbers(String address) {
    List<String> numbers = new ArrayList<>();
    String plain = plain(address);
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || !isDigit(plain.charAt(i))) {
        if (i - start >= SHORTEST_NUMBER && i - start <= LONGEST_NUMBER) {
          numbers.add(plain.substring(start, i));
        }
        start = i + 1;
      }
    }
    return numbers;
  }

  private static boolean isDigit(int unit) {
    return unit >= '0' && unit <= '9';
  }
}
