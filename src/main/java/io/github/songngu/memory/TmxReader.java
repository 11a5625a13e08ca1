package io.github.songngu.memory;

import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads TMX 1.1 to 1.4b, one unit after the other.
 *
 * <ul>
 *   <li>UTF-8 or UTF-16, with a byte order mark or without, or the encoding that the file declares;
 *       compressed by gzip or not.
 *   <li>The DTD is not read, and no entity but XML's own five is known: nothing is fetched.
 *   <li>Elements may stand in any order; those that TMX does not have are passed over. The language
 *       of a variant is {@code xml:lang}, or {@code lang} as it was before TMX 1.4.
 *   <li>A unit may have 16 million characters, with all its markup, and codes nested {@value
 *       Segment#MAX_DEPTH} deep.
 * </ul>
 *
 * <p>Where the file is not well-formed, {@link #next()} throws an {@link InputException} that says
 * line, unit and reason, and goes no further. A reader that is {@linkplain Builder#onBroken told
 * what to do} with broken units goes on behind them instead.
 *
 * <pre>{@code
 * try (TmxReader reader = TmxReader.open(Path.of("news.tmx"))) {
 *   for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
 *     System.out.println(unit.text("en").orElse("") + "\t" + unit.text("vi").orElse(""));
 *   }
 * }
 * }</pre>
 */
public final class TmxReader implements MemoryReader {

  static final int LONGEST = 1 << 24;

  private static final MemoryHeader NO_HEADER = new MemoryHeader(AttributeMap.EMPTY, List.of());

  private final String name;
  private final XmlBytes bytes;
  private final UnitFeed feed;
  private final @Nullable Broken onBroken;
  private final @Nullable TmxRules rules;
  private final MemoryHeader header;
  private @Nullable TmxParser parser;

  /** What is told of a unit that cannot be read: its number, which is 0 for the head, and why. */
  interface Broken {
    void tell(long line, long unit, InputException error);
  }

  /** What is to be added to the line numbers of the parser, which may have begun late. */
  private long linesBefore;

  /** How many units came before those of the parser. */
  private long unitsBefore;

  private long line = 1;
  private long unit;

  /** Whether a unit has begun and not ended, and how many the feed had begun by then. */
  private boolean inUnit;

  private long begun;

  /** The unit of the feed before which markup failed, which need not be its fault. */
  private long retried = -1;

  /** What was wrong there, to be told once that unit turns out to be sound. */
  private @Nullable Runnable untold;

  private @Nullable String waiting;
  private @Nullable InputException failure;

  private TmxReader(Builder builder, String name, InputStream in) throws IOException {
    this.name = name;
    this.onBroken = builder.onBroken;
    this.rules = builder.rules;
    this.bytes = XmlBytes.open(name, in);
    this.feed = new UnitFeed(name, bytes.text(), "tu", builder.longest);
    this.header = readHeader();
  }

  /** Returns a builder that begins with the default: the first broken unit is the last. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens a file; the reader closes it.
   *
   * @throws InputException if it does not begin as TMX does
   * @throws IOException if it cannot be read
   */
  public static TmxReader open(Path file) throws IOException {
    return builder().build(file.toString(), Files.newInputStream(file));
  }

  /** Options of a {@link TmxReader}. */
  public static final class Builder {

    private int longest = LONGEST;
    private @Nullable Broken onBroken;
    private @Nullable TmxRules rules;

    private Builder() {}

    /**
     * Sets what becomes of units that cannot be read: they are told to the consumer, with line,
     * unit and reason, and reading goes on at the next unit. By default the first of them ends
     * everything, and so does a broken head without any unit behind it: that is no memory.
     */
    public Builder onBroken(Consumer<InputException> consumer) {
      return onBroken((line, unit, error) -> consumer.accept(error));
    }

    Builder onBroken(Broken told) {
      onBroken = told;
      return this;
    }

    /**
     * Sets how many characters a unit may have, with all its markup; default 16 million.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder longestUnit(int characters) {
      if (characters < 1) {
        throw new IllegalArgumentException(
            "longest unit is " + characters + ", expected 1 or more");
      }
      longest = characters;
      return this;
    }

    /** Sets what the structure of the file is checked by. */
    Builder rules(TmxRules checked) {
      rules = checked;
      return this;
    }

    /**
     * Returns a reader of a stream, which it closes when it is closed.
     *
     * @param name names the stream in messages
     * @throws InputException if it does not begin as TMX does
     * @throws IOException if it cannot be read
     */
    public TmxReader build(String name, InputStream in) throws IOException {
      try {
        return new TmxReader(this, name, in);
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    }
  }

  private MemoryHeader readHeader() throws IOException {
    try {
      TmxParser first = new TmxParser(feed, rules);
      parser = first;
      String root = first.next("tmx", "");
      String element = root.isEmpty() ? "" : first.next("header", "tu");
      if (root.isEmpty()) {
        throw new InputException(
            name, "", "<" + first.root() + ">", "<tmx> as the outermost element");
      }
      if (element.equals("tu")) {
        waiting = element;
      }
      return element.equals("header")
          ? first.header()
          : new MemoryHeader(AttributeMap.EMPTY, java.util.List.of());
    } catch (XMLStreamException e) {
      fail(e);
      return NO_HEADER;
    }
  }

  @Override
  public MemoryHeader header() {
    return header;
  }

  @Override
  public @Nullable TranslationUnit next() throws IOException {
    if (failure != null) {
      throw failure;
    }
    while (parser != null) {
      try {
        if (!begin(parser)) {
          parser = null;
          return null;
        }
        TranslationUnit read = parser.unit();
        inUnit = false;
        return read;
      } catch (XMLStreamException e) {
        fail(e);
      } catch (InputException e) {
        failure = e;
        throw e;
      }
    }
    return null;
  }

  /** Goes on to the next unit; returns whether there is one. */
  private boolean begin(TmxParser from) throws XMLStreamException {
    if (waiting == null && from.next("tu", "").isEmpty()) {
      return false;
    }
    waiting = null;
    if (untold != null) {
      untold.run();
      untold = null;
    }
    inUnit = true;
    begun = feed.units();
    unit = unitsBefore + from.units();
    line = from.line() + linesBefore;
    return true;
  }

  /** Ends reading with an error, or leaves a unit behind that cannot be read. */
  private void fail(XMLStreamException e) throws IOException {
    untold = null;
    boolean another = feed.units() > begun;
    if (another && !inUnit) {
      if (unit > 0 && retry(e)) {
        return;
      }
      unit++;
      begun = feed.units();
    }
    // What has no end may have taken other units with it.
    long last = inUnit && another ? unit + feed.units() - begun - 1 : unit;
    long first = Math.min(unit, last);
    long at = last > first ? line : line(e);
    InputException broken = last > first ? endless(e, last) : explain(e, another || inUnit);
    if (onBroken == null) {
      failure = broken;
      throw broken;
    }
    unit = last;
    unitsBefore = unit;
    boolean found = restart(another && inUnit);
    if (unit == 0 && !found && rules == null) {
      failure = broken;
      throw broken;
    }
    onBroken.tell(at, first, broken);
  }

  private long line(XMLStreamException e) {
    long at = e.getLocation() == null ? line : e.getLocation().getLineNumber() + linesBefore;
    return Math.max(1, at);
  }

  /**
   * Begins anew at the unit that has begun, once: the fault may be that of what stands before it.
   * Returns whether that was possible.
   */
  private boolean retry(XMLStreamException e) throws IOException {
    long failed = feed.units();
    if (failed == retried) {
      return false;
    }
    InputException broken = explain(e, false);
    if (!feed.back()) {
      return false;
    }
    retried = failed;
    long at = line(e);
    long behind = unit;
    unitsBefore = unit;
    begin();
    untold =
        () -> {
          if (onBroken == null) {
            throw broken;
          }
          onBroken.tell(at, behind, broken);
        };
    return true;
  }

  /** Begins anew at the next unit; returns whether there is one. */
  private boolean restart(boolean nextHasBegun) throws IOException {
    inUnit = false;
    parser = null;
    boolean found = (nextHasBegun && feed.back()) || feed.skip();
    if (found) {
      begin();
    }
    return found;
  }

  /** Begins a document at the place where the feed is. */
  private void begin() {
    linesBefore = feed.restart();
    if (rules != null) {
      rules.restart();
    }
    try {
      parser = new TmxParser(feed, rules);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a document that we begin ourselves is well-formed", e);
    }
  }

  private InputException explain(XMLStreamException e, boolean ofUnit) throws IOException {
    Throwable cause = e.getNestedException();
    if (cause instanceof IOException io && !(io instanceof UnitFeed.TooLong)) {
      throw io;
    }
    String place =
        "line " + line(e) + (unit == 0 ? "" : (ofUnit ? ", unit " : ", behind unit ") + unit);
    InputException broken =
        cause instanceof UnitFeed.TooLong
            ? new InputException(name, place, "a unit that has no end", "shorter ones")
            : new InputException(name, place, reason(e), "well-formed XML");
    broken.initCause(e);
    return broken;
  }

  /** Says that something in a unit has no end, so that it and others cannot be read. */
  private InputException endless(XMLStreamException e, long last) {
    InputException broken =
        new InputException(
            name,
            "line " + line + ", units " + unit + " to " + last,
            "markup that has no end",
            "well-formed XML");
    broken.initCause(e);
    return broken;
  }

  private String reason(XMLStreamException e) {
    if (e instanceof TmxParser.Unusable unusable) {
      return unusable.reason();
    }
    if (feed.illegal() >= 0) {
      return XmlDamage.character(feed.illegal());
    }
    String text = feed.present();
    if (feed.isAtEnd() && (text == null || !text.contains("</tmx>"))) {
      return "the end of the file";
    }
    if (text == null) {
      return "markup that is not well-formed";
    }
    return unit == 0 ? XmlDamage.findInHead(text) : XmlDamage.find(text);
  }

  /** Returns how the file's bytes were decoded. */
  XmlBytes bytes() {
    return bytes;
  }

  /** Returns a line of the parser as one of the file. */
  long line(int ofParser) {
    return ofParser + linesBefore;
  }

  /** Returns the number of the unit that is being read. */
  long presentUnit() {
    return parser == null ? unit : unitsBefore + parser.units();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long unit() {
    return unit;
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }
}
