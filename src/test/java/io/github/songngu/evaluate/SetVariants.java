package io.github.songngu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes gold sets harder, the same on every run.
 *
 * <pre>
 * mvn -B -Pvariants test-compile exec:exec -Dkind=stress|comparable|flat -Dgold=SET -Dout=DIR
 * </pre>
 *
 * <p>{@code stress} drops 30 % of the sentences on each side, adds 10 % foreign ones to each and
 * joins 15 % of neighbours, the full stop turned into a comma. {@code flat} takes the empty lines
 * between paragraphs away. {@code comparable} makes two reports on one event of each document: of
 * all, two thirds or one third of the beads, in turn, it keeps one side only.
 */
public final class SetVariants {

  private static final double DROPPED = .30;
  private static final double ADDED = .10;
  private static final double JOINED = .15;

  /** A sentence and the gold bead that it belongs to. */
  private record Line(String text, int bead, boolean startsParagraph) {}

  private SetVariants() {}

  /** Arguments: stress or flat, the folder of a gold set, the output folder. */
  public static void main(String[] arguments) throws IOException {
    Path out = Files.createDirectories(Path.of(arguments[2]));
    Path set = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "flat" -> flat(set, out);
      case "comparable" -> comparable(set, out, 17);
      case "stress" -> stress(set, out, 17);
      default ->
          throw new IllegalArgumentException(
              "found " + arguments[0] + ", expected stress, comparable or flat");
    }
  }

  /** Copies a set without its paragraphs. */
  static void flat(Path set, Path out) throws IOException {
    for (GoldDocument gold : GoldDocument.readAll(set)) {
      for (String side : List.of(".en", ".vi")) {
        List<String> lines = Files.readAllLines(set.resolve(gold.name() + side));
        lines.removeIf(String::isBlank);
        Files.write(out.resolve(gold.name() + side), lines);
      }
      for (String file : List.of(".gold", ".coarse")) {
        if (Files.exists(set.resolve(gold.name() + file))) {
          Files.write(
              out.resolve(gold.name() + file), Files.readAllLines(set.resolve(gold.name() + file)));
        }
      }
    }
  }

  /** Makes a set, of two documents at least, whose sides have lost, gained and joined sentences. */
  public static void stress(Path set, Path out, long seed) throws IOException {
    List<GoldDocument> documents = GoldDocument.readAll(set);
    if (documents.size() < 2) {
      throw new IllegalArgumentException(
          set + ": found " + documents.size() + " documents, expected 2 for foreign sentences");
    }
    List<List<Line>> english = new ArrayList<>();
    List<List<Line>> vietnamese = new ArrayList<>();
    for (GoldDocument gold : documents) {
      english.add(read(set, gold, ".en"));
      vietnamese.add(read(set, gold, ".vi"));
    }
    for (int d = 0; d < documents.size(); d++) {
      String name = documents.get(d).name();
      Random random = new Random(seed * 1_000 + d);
      int beads = documents.get(d).beads().size();
      // Numbers of beads: of gold, of foreign source and of foreign target sentences, of which
      // there is at most one before each line.
      int most = 2 * english.get(d).size();
      int[] join = IntStream.range(0, beads + most + 2 * vietnamese.get(d).size()).toArray();
      List<Line> source = thin(english.get(d), join, random);
      List<Line> target = thin(vietnamese.get(d), join, random);
      source = mix(source, others(english, d), beads, join, random);
      target = mix(target, others(vietnamese, d), beads + most, join, random);
      write(out.resolve(name + ".en"), source);
      write(out.resolve(name + ".vi"), target);
      Files.writeString(out.resolve(name + ".gold"), beads(source, target, join));
    }
  }

  /** Returns the sentences of all documents but one: what is foreign to it. */
  private static List<String> others(List<List<Line>> documents, int but) {
    List<String> others = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      if (d != but) {
        documents.get(d).forEach(line -> others.add(line.text));
      }
    }
    return others;
  }

  /** Makes a set whose two sides tell of the same, and are translations only in part. */
  public static void comparable(Path set, Path out, long seed) throws IOException {
    List<GoldDocument> documents = GoldDocument.readAll(set);
    for (int d = 0; d < documents.size(); d++) {
      GoldDocument gold = documents.get(d);
      Random random = new Random(seed * 1_000 + d);
      double both = d % 3 / 3.0;
      boolean[] inSource = new boolean[gold.beads().size()];
      boolean[] inTarget = new boolean[gold.beads().size()];
      for (int b = 0; b < inSource.length; b++) {
        boolean kept = random.nextDouble() < both;
        inSource[b] = random.nextBoolean() || kept;
        inTarget[b] = !inSource[b] || kept;
      }
      List<Line> source = only(inSource, read(set, gold, ".en"));
      List<Line> target = only(inTarget, read(set, gold, ".vi"));
      if (!source.isEmpty() && !target.isEmpty()) {
        int[] join = IntStream.range(0, inSource.length).toArray();
        write(out.resolve(gold.name() + ".en"), source);
        write(out.resolve(gold.name() + ".vi"), target);
        Files.writeString(out.resolve(gold.name() + ".gold"), beads(source, target, join));
      }
    }
  }

  private static List<Line> only(boolean[] wanted, List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    boolean starts = false;
    for (Line line : lines) {
      starts |= line.startsParagraph;
      if (wanted[line.bead]) {
        kept.add(new Line(line.text, line.bead, starts));
        starts = false;
      }
    }
    return kept;
  }

  private static List<Line> read(Path set, GoldDocument gold, String side) throws IOException {
    List<Integer> beadOf = new ArrayList<>();
    for (int b = 0; b < gold.beads().size(); b++) {
      IndexedBead bead = gold.beads().get(b);
      for (int i : side.equals(".en") ? bead.source() : bead.target()) {
        while (beadOf.size() <= i) {
          beadOf.add(-1);
        }
        beadOf.set(i, b);
      }
    }
    List<Line> lines = new ArrayList<>();
    boolean starts = true;
    for (String text : Files.readAllLines(set.resolve(gold.name() + side))) {
      if (!text.isBlank()) {
        lines.add(new Line(text, beadOf.get(lines.size()), starts));
      }
      starts = text.isBlank();
    }
    return lines;
  }

  /** Drops sentences, and joins neighbours that both stay; then their beads are one. */
  private static List<Line> thin(List<Line> lines, int[] join, Random random) {
    List<Line> thinned = new ArrayList<>();
    boolean starts = false;
    boolean follows = false;
    for (Line line : lines) {
      starts |= line.startsParagraph;
      // A side is never left empty.
      boolean kept = random.nextDouble() >= DROPPED || thinned.isEmpty();
      if (kept) {
        Line last = follows && !starts ? thinned.remove(thinned.size() - 1) : null;
        if (last != null && last.text.endsWith(".") && random.nextDouble() < JOINED) {
          String text = last.text.substring(0, last.text.length() - 1) + ", " + decapitalise(line);
          thinned.add(new Line(text, last.bead, last.startsParagraph));
          unite(join, last.bead, line.bead);
        } else {
          if (last != null) {
            thinned.add(last);
          }
          thinned.add(new Line(line.text, line.bead, starts));
        }
        starts = false;
      }
      follows = kept;
    }
    return thinned;
  }

  /** Adds foreign sentences between beads, each a bead of its own. */
  private static List<Line> mix(
      List<Line> lines, List<String> foreign, int firstFree, int[] join, Random random) {
    List<Line> mixed = new ArrayList<>();
    int last = -1;
    for (Line line : lines) {
      int bead = find(join, line.bead);
      boolean foreignFirst = bead != last && random.nextDouble() < ADDED;
      if (foreignFirst) {
        String text = foreign.get(random.nextInt(foreign.size()));
        mixed.add(new Line(text, firstFree + mixed.size(), line.startsParagraph));
      }
      mixed.add(new Line(line.text, line.bead, line.startsParagraph && !foreignFirst));
      last = bead;
    }
    return mixed;
  }

  private static String decapitalise(Line line) {
    String text = line.text;
    boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return acronym ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static int find(int[] join, int bead) {
    int root = bead;
    while (join[root] != root) {
      root = join[root];
    }
    return root;
  }

  private static void unite(int[] join, int a, int b) {
    int one = find(join, a);
    int other = find(join, b);
    join[Math.max(one, other)] = Math.min(one, other);
  }

  private static void write(Path file, List<Line> lines) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      out.append(line.startsParagraph && out.length() > 0 ? "\n" : "").append(line.text);
      out.append('\n');
    }
    Files.writeString(file, out);
  }

  private static String beads(List<Line> source, List<Line> target, int[] join) {
    int[] left = source.stream().mapToInt(line -> find(join, line.bead)).toArray();
    int[] right = target.stream().mapToInt(line -> find(join, line.bead)).toArray();
    StringBuilder out = new StringBuilder();
    int next = 0;
    int[] all = IntStream.concat(Arrays.stream(left), Arrays.stream(right)).distinct().toArray();
    for (int bead : all) {
      List<Integer> sources = where(left, bead);
      List<Integer> targets = where(right, bead);
      if (targets.isEmpty()) {
        // Each sentence without counterpart is a bead of its own.
        sources.forEach(i -> out.append(side(List.of(i))).append(":[]\n"));
      } else if (!sources.isEmpty()) {
        next = alone(left, right, next, targets.get(0), out);
        out.append(side(sources)).append(':').append(side(targets)).append('\n');
      }
    }
    alone(left, right, next, right.length, out);
    return out.toString();
  }

  /** Writes the target sentences of a range that have no counterpart. */
  private static int alone(int[] left, int[] right, int start, int end, StringBuilder out) {
    for (int j = start; j < end; j++) {
      if (where(left, right[j]).isEmpty()) {
        out.append("[]:").append(side(List.of(j))).append('\n');
      }
    }
    return Math.max(start, end);
  }

  private static List<Integer> where(int[] beads, int bead) {
    return IntStream.range(0, beads.length).filter(i -> beads[i] == bead).boxed().toList();
  }

  private static String side(List<Integer> sentences) {
    return sentences.stream()
        .sorted()
        .map(Objects::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
