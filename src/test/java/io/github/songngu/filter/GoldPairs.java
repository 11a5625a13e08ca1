package io.github.songngu.filter;

import io.github.songngu.evaluate.GoldDocument;
import io.github.songngu.evaluate.IndexedBead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The true pairs of gold documents. */
public final class GoldPairs {

  private GoldPairs() {}

  /** A true pair and where it is from. */
  public record GoldPair(String document, String english, String vietnamese) {}

  /** Returns all pairs of a folder's documents, in order. */
  public static List<GoldPair> read(Path folder) throws IOException {
    List<GoldPair> pairs = new ArrayList<>();
    for (GoldDocument document : GoldDocument.readAll(folder)) {
      List<String> english = lines(folder.resolve(document.name() + ".en"));
      List<String> vietnamese = lines(folder.resolve(document.name() + ".vi"));
      for (IndexedBead bead : document.beads()) {
        if (!bead.isUnaligned()) {
          pairs.add(
              new GoldPair(
                  document.name(), join(english, bead.source()), join(vietnamese, bead.target())));
        }
      }
    }
    return pairs;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }

  private static String join(List<String> lines, List<Integer> wanted) {
    return String.join(" ", wanted.stream().map(lines::get).map(String::strip).toList());
  }
}
