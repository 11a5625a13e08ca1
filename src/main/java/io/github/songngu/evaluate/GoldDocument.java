package io.github.songngu.evaluate;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gold beads of a document: {@code NAME.gold}, and {@code NAME.coarse} where there is one.
 *
 * @param name the file's name without its ending
 * @param beads the beads, every sentence in one
 * @param coarse those of which nobody knows the inner alignment: an answer that covers exactly such
 *     a bead, however divided, counts as that bead; usually none
 */
public record GoldDocument(String name, List<IndexedBead> beads, List<IndexedBead> coarse)
    implements Serializable {

  private static final String GOLD = ".gold";

  /** Copies the beads. */
  public GoldDocument {
    beads = List.copyOf(beads);
    coarse = List.copyOf(coarse);
  }

  /**
   * Reads a {@code .gold} file and the {@code .coarse} file beside it, if any.
   *
   * @throws IOException if a file cannot be read or has a line that is no bead; the message names
   *     file and line
   * @throws IllegalArgumentException if the file's name does not end in {@code .gold}
   */
  public static GoldDocument read(Path gold) throws IOException {
    String file = String.valueOf(gold.getFileName());
    if (!file.endsWith(GOLD)) {
      throw new IllegalArgumentException("gold file is " + gold + ", expected a name in " + GOLD);
    }
    String name = file.substring(0, file.length() - GOLD.length());
    Path coarse = gold.resolveSibling(name + ".coarse");
    return new GoldDocument(
        name, BeadFile.read(gold), Files.exists(coarse) ? BeadFile.read(coarse) : List.of());
  }

  /**
   * Reads all gold documents of a folder, by name; an empty list if it has none.
   *
   * @throws IOException if the folder or a file cannot be read, or has a line that is no bead
   */
  public static List<GoldDocument> readAll(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + GOLD)) {
      for (Path file : files) {
        documents.add(read(file));
      }
    }
    documents.sort(Comparator.comparing(GoldDocument::name));
    return List.copyOf(documents);
  }
}
