package io.github.songngu.bench;

import io.github.songngu.align.Aligner;
import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.read.SegmentedPair;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.steps.gcaligner.AlignmentFunction;
import net.sf.okapi.steps.gcaligner.DpMatrix;
import net.sf.okapi.steps.gcaligner.GaleAndChurch;
import net.sf.okapi.steps.gcaligner.Penalties;

/**
 * One aligner on one document, in a JVM of its own: prints the processor time of the whole process
 * in milliseconds, and the most of the heap that was in use, in megabytes.
 */
final class PeerRun {

  private PeerRun() {}

  /** Arguments: an aligner or {@code lexicon}; a document without ending. */
  public static void main(String[] arguments) throws IOException {
    String figure = "";
    switch (arguments[0]) {
      case "songngu" -> songngu(arguments[1]);
      case "maligna" -> maligna(arguments[1]);
      case "okapi" -> okapi(arguments[1]);
      case "lexicon" -> figure = lexicon();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    System.out.println(cpu + "\t" + peak() + "\t" + figure);
  }

  private static void songngu(String document) throws IOException {
    SegmentedPair pair =
        SegmentedReader.ofDefaults()
            .language(Language.ENGLISH)
            .readPair(Path.of(document + ".en"), Path.of(document + ".vi"));
    Aligner.ofDefaults().align(pair.source(), pair.target());
  }

  private static void maligna(String document) throws IOException {
    Alignment all = new Alignment(lines(document + ".en"), lines(document + ".vi"));
    new GaleAndChurchMacro().apply(List.of(all));
  }

  /** The search of its aligner step, which itself refuses more than 80,000 cells. */
  private static void okapi(String document) throws IOException {
    AlignmentFunction<Segment> function =
        new AlignmentFunction<>(
            LocaleId.ENGLISH,
            LocaleId.fromString("vi"),
            List.of(new GaleAndChurch<>()),
            new Penalties());
    new DpMatrix<>(segments(document + ".en"), segments(document + ".vi"), function).align();
  }

  private static List<Segment> segments(String file) throws IOException {
    return lines(file).stream().map(line -> new Segment(line, new TextFragment(line))).toList();
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(Predicate.not(String::isBlank))
        .toList();
  }

  /** Returns how long loading the lexicon took, and the heap that it keeps. */
  private static String lexicon() {
    System.gc();
    long before = used();
    long start = System.nanoTime();
    int words = Lexicon.builtIn().size(Language.ENGLISH);
    long took = (System.nanoTime() - start) / 1_000_000;
    System.gc();
    return took + " ms, " + (used() - before) / 1_000_000 + " MB, " + words + " English words";
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return peak / 1_000_000;
  }
}
