package io.github.songngu.read.html;

import io.github.songngu.read.Block;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.html.Page.Range;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the pictures and links of a page's article, not those of what is around it. */
final class References {

  /** So many units of addresses are kept, which is some dozens of them. */
  private static final int MOST = 4000;

  private static final int LONGEST = 300;

  /** Where pages that load pictures late keep their addresses. */
  private static final List<String> SOURCES = List.of("data-src", "data-original", "src");

  private final Page page;
  private final Set<Integer> article = new HashSet<>();

  private References(Page page, List<Block> blocks) {
    this.page = page;
    for (Block block : blocks) {
      if (block.kind().isArticle()) {
        article.add(block.span().start());
      }
    }
  }

  /** Returns the addresses as properties, as the page has them, parted by spaces. */
  static Map<Property, String> of(Page page, List<Block> blocks) {
    References references = new References(page, blocks);
    Set<String> images = new LinkedHashSet<>();
    Set<String> links = new LinkedHashSet<>();
    for (Element meta : page.dom().select("meta[property=og:image][content]")) {
      images.add(meta.attr("content"));
    }
    for (Element element : page.dom().select("img, a[href]")) {
      boolean image = element.normalName().equals("img");
      if (references.isInArticle(element)) {
        (image ? images : links).add(image ? source(element) : element.attr("href"));
      }
    }
    Map<Property, String> properties = new EnumMap<>(Property.class);
    put(properties, Property.IMAGES, images);
    put(properties, Property.LINKS, links);
    return properties;
  }

  private static String source(Element image) {
    return SOURCES.stream().map(image::attr).filter(References::isAddress).findFirst().orElse("");
  }

  private static boolean isAddress(String address) {
    return !address.isBlank()
        && address.length() <= LONGEST
        && !address.startsWith("data:")
        && !address.startsWith("#")
        && !address.startsWith("javascript:")
        && !address.startsWith("mailto:");
  }

  private boolean isInArticle(Element element) {
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      Range range = page.range(at);
      if (range.from() < range.to()) {
        return article.contains(page.pieces().get(range.from()).span().start());
      }
    }
    return false;
  }

  private static void put(Map<Property, String> properties, Property name, Set<String> found) {
    StringBuilder all = new StringBuilder();
    for (String address : found) {
      if (isAddress(address) && all.length() + address.length() < MOST) {
        all.append(all.isEmpty() ? "" : " ").append(address.strip().replaceAll("\\s", "%20"));
      }
    }
    if (!all.isEmpty()) {
      properties.put(name, all.toString());
    }
  }
}
