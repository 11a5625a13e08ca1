package io.github.songngu.memory;

import io.github.songngu.filter.MemoryFilters;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.RecurringSides;
import io.github.songngu.memory.MemoryMerger.Keep;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Does to a memory of a million units all that can be done to one, and prints a table: how much cpu
 * time each took, as seconds and as a multiple of what the JDK's parser alone takes for the file,
 * and the most of the heap that was in use. Run it with {@code -Xmx256m}; the profile {@code
 * million} does.
 */
public final class MillionUnits {

  private static final MemoryHeader HEADER = MemoryHeader.of("test", "1", "en");
  private static final TagPair TAGS = TagPair.ENGLISH_VIETNAMESE;

  /** One unit of so many says what another said before. */
  private static final int REPEATED = 10;

  private static final List<List<String>> GOODS =
      List.of(
          List.of("rice", "gạo"),
          List.of("coffee", "cà phê"),
          List.of("pepper", "hồ tiêu"),
          List.of("rubber", "cao su"),
          List.of("tea", "chè"),
          List.of("shrimp", "tôm"),
          List.of("timber", "gỗ"),
          List.of("fruit", "trái cây"));

  private final Path folder;
  private final Path file;
  private double parser;

  private MillionUnits(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("million.tmx");
  }

  /** A step that is measured. */
  interface Step {
    /** Returns how many units there are afterwards. */
    long run() throws IOException, XMLStreamException;
  }

  /** Takes a folder for its files, and how many units (default: a million). */
  public static void main(String[] arguments) throws IOException, XMLStreamException {
    int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    new MillionUnits(folder).run(units);
  }

  private void run(int units) throws IOException, XMLStreamException {
    System.out.printf(
        "| step | units | cpu, s | times the parser | heap, MB of %d |%n| --- | --- | --- | --- | --- |%n",
        Runtime.getRuntime().maxMemory() >> 20);
    measure("write", () -> write(units));
    parser = measure("JDK's StAX parser alone", this::parse);
    measure("read", this::read);
    measure("stats", this::statistics);
    measure(
        "validate",
        () -> TmxValidator.validate("m", Files.newInputStream(file), finding -> {}).units());
    measure("merge with itself, first", () -> merge(Keep.FIRST, false));
    measure("merge with itself, best", () -> merge(Keep.BEST, false));
    measure("merge with itself, several", () -> merge(Keep.FIRST, true));
    measure("clean", this::clean);
    for (MemoryFormat format : MemoryFormat.values()) {
      measure("convert to " + format, () -> convert(file, MemoryFormat.TMX, format));
      if (format.files() == 1 && format != MemoryFormat.TMX) {
        Path converted = folder.resolve("out." + format);
        measure("convert from " + format, () -> convert(converted, format, MemoryFormat.TMX));
      }
    }
  }

  private double measure(String name, Step step) throws IOException, XMLStreamException {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      pool.resetPeakUsage();
    }
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long units = step.run();
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %s | %d |%n",
        name,
        units,
        seconds,
        parser == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / parser),
        peak >> 20);
    return seconds;
  }

  /** The same for the same number: every tenth repeats the one before it, with another score. */
  private static TranslationUnit unit(int number) {
    Random random = new Random(number);
    String score = "0." + (1_000 + random.nextInt(9_000));
    int said = number % REPEATED == REPEATED - 1 ? number - 1 : number;
    Random news = new Random(~said);
    List<String> good = GOODS.get(news.nextInt(GOODS.size()));
    int price = 1_000 + news.nextInt(900_000);
    String english =
        "Ship " + said + " carried " + good.get(0) + " & sold it at " + price + " dong a ton.";
    String vietnamese =
        "Tàu " + said + " chở " + good.get(1) + " & bán với giá " + price + " đồng một tấn.";
    return TranslationUnit.of(Variant.of("en", english), Variant.of("vi", vietnamese))
        .withId("m" + number)
        .withProperty("x-document", "news-" + number / 20)
        .withProperty("x-score", score);
  }

  private long write(int units) throws IOException {
    try (MemoryWriter writer = new TmxUnitWriter(create("million.tmx"), HEADER)) {
      for (int i = 0; i < units; i++) {
        writer.write(unit(i));
      }
    }
    return units;
  }

  private OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  private long parse() throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    long units = 0;
    long characters = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          units += xml.getLocalName().equals("tu") ? 1 : 0;
        } else if (event == XMLStreamReader.CHARACTERS) {
          characters += xml.getText().length();
        }
      }
    }
    return characters > 0 ? units : 0;
  }

  private long read() throws IOException {
    long units = 0;
    try (MemoryReader reader = TmxReader.open(file)) {
      while (reader.next() != null) {
        units++;
      }
    }
    return units;
  }

  private long statistics() throws IOException {
    try (MemoryReader reader = TmxReader.open(file)) {
      return MemoryStatistics.of(reader).units();
    }
  }

  private long merge(Keep keep, boolean several) throws IOException {
    try (MemoryWriter writer = new TmxUnitWriter(create("merged.tmx"), HEADER)) {
      return new MemoryMerger(keep, several)
          .merge(List.of(() -> TmxReader.open(file), () -> TmxReader.open(file)), writer)
          .written();
    }
  }

  private long clean() throws IOException {
    List<UnitFilter> filters = new ArrayList<>(List.of(UnitFilter.controlCharacters()));
    try (MemoryReader before = TmxReader.open(file)) {
      RecurringSides sides = RecurringSides.of(before, TAGS, 5);
      filters.addAll(MemoryFilters.of(PairFilters.ofDefaults(), TAGS, sides));
    }
    try (MemoryReader reader = TmxReader.open(file);
        MemoryWriter writer = new TmxUnitWriter(create("clean.tmx"), HEADER)) {
      return new MemoryCleaner("en", "vi", filters)
          .clean(reader, writer, (unit, line, number, reason) -> {});
    }
  }

  private long convert(Path from, MemoryFormat source, MemoryFormat target) throws IOException {
    List<OutputStream> out = new ArrayList<>(List.of(create("out." + target)));
    if (target.files() > 1) {
      out.add(create("out." + target + ".vi"));
    }
    long units = 0;
    try (MemoryReader reader =
            source.reader(from.toString(), List.of(Files.newInputStream(from)), TAGS);
        MemoryWriter writer = target.writer(out, HEADER, TAGS)) {
      for (TranslationUnit unit = reader.next(); unit != null; unit = reader.next()) {
        writer.write(unit);
        units++;
      }
    }
    return units;
  }
}
