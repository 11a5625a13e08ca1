package io.github.songngu.read.html;

import static io.github.songngu.text.Language.ENGLISH;

import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself: in Open Graph, JSON-LD and other names in its head. */
final class Metadata {

  private static final int LONGEST = 2000;

  private final Document page;
  private final JsonLd data;

  Metadata(Document page) {
    this.page = page;
    this.data = JsonLd.of(page);
  }

  /** Returns the properties that are known. */
  Map<Property, String> properties() {
    Map<Property, String> properties = new EnumMap<>(Property.class);
    String language = language();
    put(properties, Property.TITLE, titles().stream().findFirst().orElse(""));
    put(properties, Property.URL, url());
    put(properties, Property.DATE, date());
    put(properties, Property.AUTHOR, author());
    put(properties, Property.PUBLISHER, publisher());
    put(properties, Property.LANGUAGE, language);
    put(properties, Property.TRANSLATION, translation(Languages.ofTag(language)));
    return properties;
  }

  private static void put(Map<Property, String> properties, Property property, String value) {
    String line = value.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    if (!line.isEmpty() && line.length() <= LONGEST) {
      properties.put(property, line);
    }
  }

  /** Returns the names that the page gives itself, the surest first; what is long is no name. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    titles.add(meta("og:title"));
    titles.add(data.get("headline"));
    titles.add(meta("twitter:title"));
    titles.add(page.title());
    titles.removeIf(title -> title.isBlank() || title.length() > LONGEST);
    return titles;
  }

  /** Returns the summary of the page, or empty. */
  String summary() {
    return first(meta("og:description"), meta("description"), data.get("description"));
  }

  /** Returns the article's text as the page's data has it, or empty. */
  String body() {
    return data.get("articleBody");
  }

  /** Returns the page's own address, or empty. */
  String url() {
    return first(
        attribute("link[rel=canonical][href]", "href"),
        meta("og:url"),
        data.get("url"),
        data.get("mainEntityOfPage"));
  }

  private String date() {
    List<String> candidates =
        List.of(
            meta("article:published_time"),
            data.get("datePublished"),
            meta("pubdate"),
            meta("date"),
            meta("datepublished"),
            attribute("time[datetime]", "datetime"));
    Language own = Languages.ofTag(language());
    return candidates.stream()
        .map(date -> first(Dates.normalize(date), Dates.visible(date, own == null ? ENGLISH : own)))
        .filter(d -> !d.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Returns the name of the author, or empty. */
  String author() {
    return first(name(data.get("author")), name(meta("author")), name(meta("article:author")));
  }

  private String publisher() {
    return first(name(data.get("publisher")), meta("og:site_name"));
  }

  /** Some sites give the address of a profile for a name. */
  private static String name(String value) {
    return value.startsWith("http:") || value.startsWith("https:") || value.startsWith("#")
        ? ""
        : value;
  }

  private String language() {
    return first(
        attribute("html[lang]", "lang"),
        data.get("inLanguage"),
        meta("og:locale").replace('_', '-'),
        meta("content-language"));
  }

  private String translation(@Nullable Language own) {
    for (Element link : page.select("link[rel=alternate][hreflang][href]")) {
      Language language = Languages.ofTag(link.attr("hreflang"));
      if (own != null && language == own.other()) {
        return resolve(link.attr("href").strip());
      }
    }
    return "";
  }

  /** Returns an address that may be given from that of the page. */
  private String resolve(String address) {
    try {
      return URI.create(url().strip()).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      // What is no address is compared as it is.
      return address;
    }
  }

  private String meta(String name) {
    for (Element element : page.select("meta[content]")) {
      if (element.attr("property").equalsIgnoreCase(name)
          || element.attr("name").equalsIgnoreCase(name)
          || element.attr("itemprop").equalsIgnoreCase(name)
          || element.attr("http-equiv").equalsIgnoreCase(name)) {
        return element.attr("content");
      }
    }
    return "";
  }

  private String attribute(String query, String name) {
    Element element = page.selectFirst(query);
    return element == null ? "" : element.attr(name);
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
