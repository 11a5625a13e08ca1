package io.github.songngu.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of the inputs of each reader. */
final class FuzzTable {

  private final Map<String, Row> rows = new LinkedHashMap<>();

  FuzzTable(List<Target> targets) {
    targets.forEach(target -> rows.put(target.name(), new Row(target.share())));
  }

  private static final class Row {
    private final int share;
    private long inputs;
    private long read;
    private long failed;
    private long nanoseconds;
    private long slowest;
    private long largest;

    Row(int share) {
      this.share = share;
    }
  }

  private Row row(Target target) {
    return rows.computeIfAbsent(target.name(), name -> new Row(target.share()));
  }

  synchronized void add(Target target, boolean read, long nanoseconds, long bytes) {
    Row row = row(target);
    row.inputs++;
    row.read += read ? 1 : 0;
    row.nanoseconds += nanoseconds;
    row.slowest = Math.max(row.slowest, nanoseconds);
    row.largest = Math.max(row.largest, bytes);
  }

  synchronized void fail(Target target) {
    row(target).failed++;
  }

  synchronized long failures() {
    return rows.values().stream().mapToLong(row -> row.failed).sum();
  }

  /** Returns a line for each reader, and one for all. Times are those of a processor. */
  @Override
  public synchronized String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%-16s %5s %8s %8s %8s %8s %9s %11s %13s%n",
            "reader",
            "share",
            "inputs",
            "read",
            "refused",
            "failed",
            "mean ms",
            "slowest ms",
            "most MB made"));
    Row all = new Row(0);
    rows.forEach(
        (name, row) -> {
          text.append(line(name, row.share, row));
          all.inputs += row.inputs;
          all.read += row.read;
          all.failed += row.failed;
          all.nanoseconds += row.nanoseconds;
          all.slowest = Math.max(all.slowest, row.slowest);
          all.largest = Math.max(all.largest, row.largest);
        });
    return text.append(line("all", 100, all)).toString();
  }

  private static String line(String name, int share, Row row) {
    return String.format(
        Locale.ROOT,
        "%-16s %3d %% %8d %8d %8d %8d %9.1f %11d %13d%n",
        name,
        share,
        row.inputs,
        row.read,
        row.inputs - row.read - row.failed,
        row.failed,
        row.nanoseconds / 1e6 / Math.max(1, row.inputs),
        row.slowest / 1_000_000,
        row.largest >> 20);
  }
}
