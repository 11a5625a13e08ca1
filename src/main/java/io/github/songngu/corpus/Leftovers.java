package io.github.songngu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that an earlier run wrote into a folder, as its manifest tells. Those that the present
 * run does not write anew would pass for a part of its corpus; they are removed.
 */
final class Leftovers {

  /** A manifest can be written by anybody: no name in it leads out of the folder. */
  private static final Pattern NAME = Pattern.compile("(?:train|dev|test)\\.[a-z]+(?:\\.gz)?");

  private final List<CorpusManifest.FileSum> files;

  private Leftovers(List<CorpusManifest.FileSum> files) {
    this.files = files;
  }

  /** Reads a manifest; what is none of ours, or not there, tells of no file. */
  static Leftovers of(Path manifest) throws IOException {
    List<CorpusManifest.FileSum> files = new ArrayList<>();
    if (Files.isRegularFile(manifest)) {
      try (JsonParser json = new JsonFactory().createParser(manifest.toFile())) {
        read(json, files);
      } catch (JsonProcessingException e) {
        files.clear();
      }
    }
    return new Leftovers(files);
  }

  /** Collects whatever has a name, a size and a checksum. */
  private static void read(JsonParser json, List<CorpusManifest.FileSum> files) throws IOException {
    String name = "";
    long size = -1;
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        name = "";
        size = -1;
      } else if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
        name = json.getText();
      } else if (token == JsonToken.VALUE_NUMBER_INT && "bytes".equals(json.currentName())) {
        size = json.getLongValue();
      } else if (token == JsonToken.VALUE_STRING && "sha256".equals(json.currentName())) {
        files.add(new CorpusManifest.FileSum(name, size, json.getText()));
      }
    }
  }

  /**
   * Removes from a folder what is as the earlier run left it; a file that was changed since, or is
   * a link, belongs to somebody else and stays.
   *
   * @param kept names of files that are written anew or were read
   */
  void remove(Path folder, Set<Path> kept) throws IOException {
    for (CorpusManifest.FileSum file : files) {
      if (NAME.matcher(file.name()).matches() && !kept.contains(Path.of(file.name()))) {
        Path left = folder.resolve(file.name());
        if (isUnchanged(left, file)) {
          Files.delete(left);
        }
      }
    }
  }

  private static boolean isUnchanged(Path left, CorpusManifest.FileSum file) throws IOException {
    return Files.isRegularFile(left, LinkOption.NOFOLLOW_LINKS)
        && Files.size(left) == file.size()
        && MoreFiles.asByteSource(left).hash(Hashing.sha256()).toString().equals(file.sha256());
  }
}
