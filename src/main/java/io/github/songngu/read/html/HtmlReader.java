package io.github.songngu.read.html;

import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.read.DocumentReader;
import io.github.songngu.read.InputException;
import io.github.songngu.read.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads saved web pages.
 *
 * <p>The text is what a browser shows, in the order of the source, a block a line; what it shows
 * only after a click (a tab, the other language) is part of it. Blocks of the article – title,
 * lead, paragraphs, headings, items, quotations, captions, cells of tables – have kinds for which
 * {@link io.github.songngu.read.Block.Kind#isArticle} holds; menus, teasers, comments, notices and
 * hidden text are there too, as other kinds that say why. A block has a language if the markup
 * around it declares one, a cell if it stands in a table or in one of two boxes side by side.
 *
 * <p>Properties come from Open Graph, JSON-LD, {@code <html lang>}, {@code hreflang}, {@code <link
 * rel="canonical">} and {@code <time>}; the date also from a line beside the title.
 *
 * <pre>{@code
 * Document page = new HtmlReader().read(Source.of(Path.of("page.html")));
 * page.properties().get(Document.Property.TITLE);
 * }</pre>
 *
 * <p>Nothing that a page refers to is opened and no script is run. Pages may have up to 24 MiB
 * (also compressed by gzip) and 150,000 tags; elements deeper than 100 are flattened.
 */
public final class HtmlReader implements DocumentReader {

  private static final int MOST_TAGS = 150_000;
  private static final int DEEPEST = 100;
  private static final int DEEPEST_AGAIN = 300;
  private static final int HEAD = 4096;

  private static final Pattern TEMPLATE =
      Pattern.compile("<(/?)template", Pattern.CASE_INSENSITIVE);

  private static final List<String> SIGNS =
      List.of(
          "<!doctype html", "<html", "<head", "<body", "<title", "<meta ", "<!-- saved from url");

  private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".shtml");

  /** Creates a reader; it has no options. */
  public HtmlReader() {}

  /** Returns {@code html}. */
  @Override
  public String name() {
    return "html";
  }

  /** Returns whether the first 4 KiB look like a page, or the name does and they may be one. */
  @Override
  public boolean accepts(Source input) {
    String head =
        new String(input.head(HEAD), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    if (SIGNS.stream().anyMatch(head::contains) && opens(head)) {
      return true;
    }
    String name = input.name().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return ENDINGS.stream().anyMatch(plain::endsWith);
  }

  /** Returns whether markup comes before any text. */
  private static boolean opens(String head) {
    for (int i = 0; i < head.length(); i++) {
      char unit = head.charAt(i);
      boolean skipped = Character.isWhitespace(unit) || unit >= '\u0080';
      if (!skipped) {
        return unit == '<';
      }
    }
    return false;
  }

  /**
   * Reads a page.
   *
   * @throws InputException if it holds no text, is larger than the limits, or is damaged gzip
   */
  @Override
  public Document read(Source input) {
    String html = PageDecoder.decode(input.name(), input.bytes());
    requireFewTags(input.name(), html);
    org.jsoup.nodes.Document dom = parse(input.name(), html);
    Metadata metadata = new Metadata(dom);
    Page page = PageLayout.of(dom, metadata.url());
    if (page.pieces().isEmpty()) {
      throw new InputException(input.name(), "", "no text", "a page with text");
    }
    int title = Titles.find(page, metadata.titles());
    Regions regions = new Regions(page, title, metadata.body());
    Map<Property, String> properties = metadata.properties();
    VisibleDates dates = new VisibleDates(page, title, regions);
    properties.computeIfAbsent(Property.DATE, date -> dates.nearest());
    List<Block> blocks = new Kinds(page, regions, title, metadata, dates).blocks();
    properties.putAll(References.of(page, blocks));
    return new Document(input.id(), page.text(), blocks, properties);
  }

  /**
   * Parses a page. Where jsoup 1.24.1 cuts off what is too deep it may stumble: over templates in
   * templates, which are not shown, so that any other name does for them; and over unclosed tags
   * for bold, of which it has to put back too many. No more than a second try is made.
   */
  private static org.jsoup.nodes.Document parse(String name, String html) {
    Parser parser = Parser.htmlParser();
    try {
      return parser.setMaxDepth(DEEPEST).parseInput(html, "");
    } catch (IllegalArgumentException | IndexOutOfBoundsException first) {
      String renamed = TEMPLATE.matcher(html).replaceAll("<$1x-template");
      try {
        return parser.newInstance().setMaxDepth(DEEPEST_AGAIN).parseInput(renamed, "");
      } catch (IllegalArgumentException | IndexOutOfBoundsException second) {
        second.addSuppressed(first);
        InputException broken =
            new InputException(name, "", "tags nested too deeply to be told apart", "a web page");
        broken.initCause(second);
        throw broken;
      }
    }
  }

  private static void requireFewTags(String name, String html) {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw new InputException(name, "", tags + " tags", "at most " + MOST_TAGS);
    }
  }
}
