package io.github.songngu.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages files as copying, cutting and bad programs do, and as nobody does: bytes, text, tags, and
 * what is inside of ZIP and gzip files. The same way for the same random numbers.
 */
final class Damage {

  private static final int LARGEST = 256 << 10;
  private static final int WINDOW = 1500;

  /** One in so many inputs has something very many times. */
  private static final int RARELY = 100;

  private final Random random;
  private final List<byte[]> files;

  /**
   * Prepares damage.
   *
   * @param files what is spliced into what is damaged
   */
  Damage(Random random, List<byte[]> files) {
    this.random = random;
    this.files = files;
  }

  /**
   * Returns one of the files, damaged.
   *
   * @param window whether a stretch of a large file does for it
   */
  byte[] next(boolean window) throws IOException {
    byte[] file = any();
    if (isGzip(file)) {
      file = new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes();
    }
    Map<String, byte[]> parts = unzip(file);
    boolean zip = !parts.isEmpty() && random.nextInt(5) > 0;
    byte[] damaged = zip ? inside(parts) : text(file, window);
    return random.nextInt(RARELY) == 0 ? wrapped(damaged) : damaged;
  }

  private byte[] text(byte[] file, boolean window) {
    byte[] bytes = file;
    if (window && bytes.length > WINDOW && random.nextInt(20) > 0) {
      int from = random.nextInt(bytes.length);
      bytes = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + WINDOW));
    }
    return damage(bytes, files);
  }

  private byte[] any() {
    return files.get(random.nextInt(files.size()));
  }

  /** Damages one or two parts of a ZIP file. */
  private byte[] inside(Map<String, byte[]> parts) throws IOException {
    List<String> names = new ArrayList<>(parts.keySet());
    for (int i = random.nextInt(2); i >= 0 && !names.isEmpty(); i--) {
      String name = names.get(random.nextInt(names.size()));
      byte[] part = parts.getOrDefault(name, new byte[0]);
      switch (random.nextInt(12)) {
        case 0 -> parts.remove(name);
        case 1 -> parts.put(piece(), part);
        case 2 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
        case 3 -> parts.put(name, unzip(any()).getOrDefault(name, part));
        default -> parts.put(name, damage(part, List.copyOf(parts.values())));
      }
      names.retainAll(parts.keySet());
    }
    return zip(parts);
  }

  /** Returns the parts of a ZIP file up to where it is broken, of another file none. */
  private static Map<String, byte[]> unzip(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    if (isZip(file)) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      } catch (EOFException | ZipException e) {
        return parts;
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /** Puts text into another encoding, or compresses it, perhaps not to the end. */
  private byte[] wrapped(byte[] bytes) throws IOException {
    String text = "\uFEFF" + new String(bytes, StandardCharsets.UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 1 -> text.getBytes(StandardCharsets.UTF_16BE);
      case 2 -> text.getBytes(Charset.forName("windows-1258"));
      default -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
          gzip.write(bytes);
        }
        byte[] whole = out.toByteArray();
        yield random.nextBoolean() ? whole : Arrays.copyOf(whole, random.nextInt(whole.length));
      }
    };
  }

  private byte[] damage(byte[] bytes, List<byte[]> others) {
    byte[] damaged = bytes;
    for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
      boolean tags = random.nextBoolean() && indexOf(damaged, '<', 0) >= 0;
      damaged = tags ? changeTag(damaged) : change(damaged, others);
    }
    return damaged.length <= LARGEST ? damaged : Arrays.copyOf(damaged, LARGEST);
  }

  private byte[] change(byte[] bytes, List<byte[]> others) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(1 + random.nextInt(200)));
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(10)) {
      case 0 -> splice(bytes, from, from + 1, new byte[] {(byte) random.nextInt(256)});
      case 1 -> splice(bytes, from, to, new byte[0]);
      case 2 -> splice(bytes, to, to, part);
      case 3 -> splice(bytes, from, to, repeat(part, many()));
      case 4 -> Arrays.copyOf(bytes, from);
      case 5 -> cross(bytes, from, others);
      case 6 -> splice(bytes, from, from, stretch(others));
      case 7 -> changeFigure(bytes, from);
      case 8 -> splice(bytes, from, from, repeat(utf8(piece()), many()));
      default -> splice(bytes, from, from, utf8(piece()));
    };
  }

  /** Goes on with another file from somewhere. */
  private byte[] cross(byte[] bytes, int at, List<byte[]> others) {
    byte[] other = others.get(random.nextInt(others.size()));
    int from = other.length == 0 ? 0 : random.nextInt(other.length);
    return splice(bytes, at, bytes.length, Arrays.copyOfRange(other, from, other.length));
  }

  private byte[] stretch(List<byte[]> others) {
    byte[] other = others.get(random.nextInt(others.size()));
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(2000)));
  }

  private byte[] changeFigure(byte[] bytes, int near) {
    int from = near;
    while (from < bytes.length && !isDigit(bytes[from])) {
      from++;
    }
    int to = from;
    while (to < bytes.length && isDigit(bytes[to])) {
      to++;
    }
    String figure = Pieces.FIGURES.get(random.nextInt(Pieces.FIGURES.size()));
    return splice(bytes, from, to, utf8(figure));
  }

  private static boolean isDigit(byte unit) {
    return unit >= '0' && unit <= '9';
  }

  private byte[] changeTag(byte[] bytes) {
    int from = indexOf(bytes, '<', random.nextInt(bytes.length));
    from = from < 0 ? indexOf(bytes, '<', 0) : from;
    int end = indexOf(bytes, '>', from);
    int to = end < 0 ? bytes.length : end + 1;
    byte[] tag = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(7)) {
      case 0 -> splice(bytes, from, to, new byte[0]);
      case 1 -> splice(bytes, to, to, tag);
      case 2 -> splice(bytes, from, to, repeat(tag, many()));
      case 3 -> splice(bytes, to, to, nested(tag));
      case 4 -> splice(bytes, from, to, utf8(Pieces.TAGS.get(random.nextInt(Pieces.TAGS.size()))));
      case 5 -> changeValue(bytes, from, to);
      default -> {
        // What stands between this tag and another.
        int next = indexOf(bytes, '<', to + random.nextInt(1000));
        yield splice(bytes, to, Math.max(to, next), new byte[0]);
      }
    };
  }

  /** Returns elements inside of elements of one name. */
  private byte[] nested(byte[] tag) {
    int end = 1;
    while (end < tag.length && (Character.isLetterOrDigit(tag[end]) || tag[end] == ':')) {
      end++;
    }
    int times = many();
    byte[] name = Arrays.copyOfRange(tag, 1, end);
    byte[] open = splice(utf8("<>"), 1, 1, name);
    byte[] close = splice(utf8("</>"), 2, 2, name);
    byte[] opened = repeat(open, times);
    return splice(opened, opened.length, opened.length, repeat(close, times));
  }

  private byte[] changeValue(byte[] bytes, int from, int to) {
    int begin = indexOf(bytes, '"', from);
    int end = begin < 0 ? -1 : indexOf(bytes, '"', begin + 1);
    return end < 0 || end >= to ? bytes : splice(bytes, begin + 1, end, utf8(piece()));
  }

  private int many() {
    return random.nextInt(RARELY) == 0 ? 1 + random.nextInt(20_000) : 1 + random.nextInt(30);
  }

  private String piece() {
    List<String> pieces =
        switch (random.nextInt(5)) {
          case 0 -> Pieces.FIGURES;
          case 1, 2 -> Pieces.TAGS;
          default -> Pieces.TEXT;
        };
    return pieces.get(random.nextInt(pieces.size()));
  }

  private static boolean isZip(byte[] file) {
    return file.length > 2 && file[0] == 'P' && file[1] == 'K';
  }

  private static boolean isGzip(byte[] file) {
    return file.length > 2 && file[0] == 0x1F && (file[1] & 0xFF) == 0x8B;
  }

  private static int indexOf(byte[] bytes, char unit, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == unit) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] repeat(byte[] part, int times) {
    byte[] many = new byte[Math.min(part.length * times, LARGEST)];
    for (int i = 0; i < many.length; i++) {
      many[i] = part[i % part.length];
    }
    return many;
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + in.length);
    out.write(bytes, 0, from);
    out.write(in, 0, in.length);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
