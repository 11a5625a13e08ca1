package io.github.songngu.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files inside a ZIP file, within limits that no honest document comes near. */
final class Archive {

  /** All files together, decompressed. */
  private static final long MOST_BYTES = 200L << 20;

  private static final int MOST_FILES = 10_000;

  /** Text is compressed to a tenth, repetitive tables to a fiftieth. */
  private static final int MOST_RATIO = 100;

  /** Anything may be compressed well as long as it is small. */
  private static final long SMALL = 8L << 20;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** In the header of a file, so many bytes come before its name. */
  private static final int BEFORE_NAME = 30;

  /** The file that says what an archive is comes first, as it is. */
  private static final int MIMETYPE = 150;

  private final Source source;
  private final Map<String, byte[]> files;

  private Archive(Source source, Map<String, byte[]> files) {
    this.source = source;
    this.files = files;
  }

  /** Returns whether the input is a ZIP file in which a name begins with the given one. */
  static boolean holds(Source input, String name) {
    return startsWith(input.bytes(), ZIP) && hasEntry(input.bytes(), name);
  }

  /** Returns whether the input is a ZIP file whose first file says that it is of the given type. */
  static boolean isOfType(Source input, String mimetype) {
    String head = new String(input.head(MIMETYPE), StandardCharsets.ISO_8859_1);
    return startsWith(input.bytes(), ZIP)
        && head.startsWith("mimetype", BEFORE_NAME)
        && head.contains(mimetype);
  }

  /** Returns whether the input is in the container of old and of encrypted Office documents. */
  static boolean isOle(Source input) {
    return startsWith(input.bytes(), OLE);
  }

  /**
   * Reads an archive to its end.
   *
   * @param format what it should be, for messages: {@code a Word document}
   * @param wanted names of the files that are kept in memory
   * @throws InputException if it is damaged, encrypted or decompresses to too much
   */
  static Archive of(Source source, String format, Predicate<String> wanted) throws IOException {
    if (isOle(source)) {
      throw encrypted(source, format);
    }
    Archive archive = new Archive(source, new LinkedHashMap<>());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      archive.read(zip, wanted);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      boolean encrypted =
          String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
      throw encrypted ? encrypted(source, format) : broken(source, format, e);
    }
    if (archive.files.isEmpty()) {
      throw new InputException(source.name(), "", "a ZIP archive without its parts", format);
    }
    return archive;
  }

  private void read(ZipInputStream zip, Predicate<String> wanted) throws IOException {
    long sum = 0;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      count++;
      long room = room(sum);
      boolean keep = wanted.test(entry.getName());
      byte[] bytes = keep ? zip.readNBytes((int) room + 1) : new byte[0];
      sum += keep ? bytes.length : count(zip, room + 1);
      if (count > MOST_FILES || sum > room(0)) {
        throw new InputException(
            source.name(),
            entry.getName(),
            "an archive that decompresses to far more than its size",
            "at most " + MOST_BYTES + " bytes, " + MOST_RATIO + " times its size");
      }
      if (keep) {
        files.putIfAbsent(entry.getName(), bytes);
      }
    }
  }

  /** Returns how many bytes may still come. */
  private long room(long sum) {
    long most = Math.max(SMALL, (long) MOST_RATIO * source.bytes().length);
    return Math.min(MOST_BYTES, most) - sum;
  }

  private static long count(ZipInputStream zip, long most) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long sum = 0;
    for (int n = zip.read(buffer); n >= 0 && sum < most; n = zip.read(buffer)) {
      sum += n;
    }
    return sum;
  }

  /** Returns the names of the files that were kept. */
  Set<String> names() {
    return files.keySet();
  }

  /** Returns the content of a file, or null if there is none of this name. */
  byte @Nullable [] find(String name) {
    return files.get(name);
  }

  /**
   * Returns the content of a file.
   *
   * @throws InputException if there is none of this name
   */
  byte[] get(String name, String format) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new InputException(source.name(), "", "an archive without " + name, format);
    }
    return bytes;
  }

  static InputException broken(Source source, String format, Exception cause) {
    InputException broken =
        new InputException(source.name(), "", "damaged or incomplete data", format);
    broken.initCause(cause);
    return broken;
  }

  private static InputException encrypted(Source source, String format) {
    return new InputException(
        source.name(), "", "an encrypted or old Office document", format + " without password");
  }

  private static boolean hasEntry(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
    for (int at = indexOf(bytes, ZIP, 0); at >= 0; at = indexOf(bytes, ZIP, at + 1)) {
      int start = at + BEFORE_NAME;
      if (start + wanted.length <= bytes.length && matches(bytes, start, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      if (matches(bytes, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length && matches(bytes, 0, prefix);
  }

  private static boolean matches(byte[] bytes, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
