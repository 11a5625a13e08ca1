package io.github.songngu.corpus;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Sums up inputs, so that an interrupted run that goes on notices what has changed since: lines by
 * number and text, files by path, size and time of last change, without reading them.
 */
final class Stamp {

  /** Bytes of the sum. */
  static final int SIZE = 16;

  private static final HashFunction HASH = Hashing.murmur3_128();

  private final Hasher hasher = HASH.newHasher();

  Stamp add(byte[] bytes) {
    hasher.putInt(bytes.length).putBytes(bytes);
    return this;
  }

  Stamp add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file; one that is not there is another than one that is. */
  Stamp add(Path file) {
    add(file.toString());
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return add(now.size() + " " + now.lastModifiedTime());
    } catch (IOException e) {
      return add("cannot be read");
    }
  }

  /** Returns the sum of all that was added; to be asked once. */
  byte[] sum() {
    return hasher.hash().asBytes();
  }
}
