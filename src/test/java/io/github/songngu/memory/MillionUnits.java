package io.github.songngu.memory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes, reads, counts, merges and cleans a memory of a million units, and says how long each took
 * and how much of the heap. Run it with -Xmx256m.
 */
public final class MillionUnits {

  private static final MemoryHeader HEADER = MemoryHeader.of("test", "1", "en");
  private static final List<String> ENGLISH =
      List.of("rice", "coffee", "pepper", "rubber", "tea", "shrimp", "timber", "fruit");
  private static final List<String> VIETNAMESE =
      List.of("gạo", "cà phê", "hồ tiêu", "cao su", "chè", "tôm", "gỗ", "trái cây");

  private MillionUnits() {}

  /** A step that is measured. */
  interface Step {
    /** Returns how many units it had to do with. */
    long run() throws IOException, XMLStreamException;
  }

  /** Takes a folder, and optionally how many units. */
  public static void main(String[] arguments) throws IOException, XMLStreamException {
    Path folder = Path.of(arguments[0]);
    int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    Path file = folder.resolve("million.tmx");
    Path other = folder.resolve("out.tmx");
    measure("write", () -> write(file, units));
    measure("JDK StAX alone", () -> parse(file));
    measure("read", () -> read(file));
    measure("stats", () -> statistics(file));
    measure(
        "validate", () -> TmxValidator.validate("m", Files.newInputStream(file), f -> {}).units());
    measure("merge with itself", () -> merge(file, other));
    measure("clean", () -> clean(file, other));
  }

  private static void measure(String name, Step step) throws IOException, XMLStreamException {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      pool.resetPeakUsage();
    }
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long start = System.nanoTime();
    long units = step.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.printf(
        "%-18s %9d units %7.1f s (%.1f s cpu) peak %4d MB%n",
        name, units, seconds, busy, peak >> 20);
  }

  private static TranslationUnit unit(int number, Random random) {
    int good = random.nextInt(ENGLISH.size());
    int price = random.nextInt(1_000_000);
    return TranslationUnit.of(
            Variant.of(
                "en",
                "Ship "
                    + number
                    + " carried "
                    + ENGLISH.get(good)
                    + " & cost "
                    + price
                    + " dong a ton on Monday."),
            Variant.of(
                "vi",
                "Tàu "
                    + number
                    + " chở "
                    + VIETNAMESE.get(good)
                    + " & giá "
                    + price
                    + " đồng một tấn hôm thứ Hai."))
        .withId("m" + number)
        .withProperty("x-score", "0." + random.nextInt(10_000));
  }

  private static long write(Path file, int units) throws IOException {
    Random random = new Random(1);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        MemoryWriter writer = new TmxUnitWriter(out, HEADER)) {
      for (int i = 0; i < units; i++) {
        writer.write(unit(i, random));
      }
    }
    return units;
  }

  private static long parse(Path file) throws IOException, XMLStreamException {
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

  private static long read(Path file) throws IOException {
    long units = 0;
    try (MemoryReader reader = TmxReader.open(file)) {
      while (reader.next() != null) {
        units++;
      }
    }
    return units;
  }

  private static long statistics(Path file) throws IOException {
    try (MemoryReader reader = TmxReader.open(file)) {
      return MemoryStatistics.of(reader).units();
    }
  }

  private static long merge(Path file, Path other) throws IOException {
    try (OutputStream out = Files.newOutputStream(other);
        MemoryWriter writer = new TmxUnitWriter(out, HEADER)) {
      return new MemoryMerger(MemoryMerger.Keep.BEST, false)
          .merge(List.of(() -> TmxReader.open(file), () -> TmxReader.open(file)), writer)
          .written();
    }
  }

  private static long clean(Path file, Path other) throws IOException {
    List<UnitFilter> filters =
        List.of(
            UnitFilter.empty(),
            UnitFilter.identical(),
            UnitFilter.controlCharacters(),
            UnitFilter.minScore(0.5),
            UnitFilter.duplicates());
    try (MemoryReader reader = TmxReader.open(file);
        OutputStream out = Files.newOutputStream(other);
        MemoryWriter writer = new TmxUnitWriter(out, HEADER)) {
      return new MemoryCleaner("en", "vi", filters).clean(reader, writer, (u, l, n, r) -> {});
    }
  }
}
