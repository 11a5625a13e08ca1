package io.github.songngu.bench;

import io.github.songngu.align.Aligner;
import io.github.songngu.read.SegmentedPair;
import io.github.songngu.read.SegmentedReader;
import io.github.songngu.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;

/** One aligner on one document, in a JVM of its own. */
final class PeerRun {
  private PeerRun() {}

  public static void main(String[] args) throws Exception {
    SegmentedPair pair =
        SegmentedReader.ofDefaults()
            .language(Language.ENGLISH)
            .readPair(Path.of(args[1] + ".en"), Path.of(args[1] + ".vi"));
    long start = System.nanoTime();
    Duration c0 = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    Object o = Aligner.ofDefaults().align(pair.source(), pair.target());
    long wall = (System.nanoTime() - start) / 1_000_000;
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) peak += pool.getPeakUsage().getUsed();
    }
    Duration c1 = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    System.out.printf(
        "%s %s lines=%d wall=%d cpu=%d cpuAlign=%d peakMB=%d %d%n",
        args[0],
        args[1],
        pair.source().size(),
        wall,
        c1.toMillis(),
        c1.minus(c0).toMillis(),
        peak >> 20,
        o.hashCode());
  }
}
