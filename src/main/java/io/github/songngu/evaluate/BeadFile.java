package io.github.songngu.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads bead files: a bead a line, {@code [0,1]:[0]}, as sentence numbers counted from 0.
 *
 * <pre>
 * # what a person has to say about it
 * [0]:[0]
 * [1,2]:[1]:0.9731
 * [3]:[]
 * </pre>
 *
 * <p>A side is empty where the sentences have no counterpart. What follows after a second colon is
 * a score, 0 to 1; anything else there counts as 1. Not read are empty lines, lines that begin with
 * {@code #}, and {@code []:[]}.
 */
public final class BeadFile {

  private BeadFile() {}

  /**
   * Returns the beads of a file, in its order.
   *
   * @throws IOException if the file cannot be read, is not UTF-8, or has a line that is no bead;
   *     the message names file and line, what was found and what was expected
   */
  public static List<IndexedBead> read(Path file) throws IOException {
    return readScored(file).stream().map(ScoredBead::bead).toList();
  }

  /**
   * Returns the beads of a file with their scores, in its order.
   *
   * @throws IOException as {@link #read} does
   */
  public static List<ScoredBead> readScored(Path file) throws IOException {
    List<ScoredBead> beads = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        BeadParser parser = new BeadParser(withoutMark(line, number));
        if (!parser.isIgnored() && !parser.parse(beads)) {
          throw new IOException(
              file
                  + ":"
                  + number
                  + ": found '"
                  + excerpt(line)
                  + "', expected a bead like [0,1]:[0]");
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": found bytes that are not UTF-8 after line " + number, e);
    }
    return List.copyOf(beads);
  }

  private static String withoutMark(String line, int number) {
    return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static String excerpt(String line) {
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
