package io.github.songngu.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages documents as copying, cutting and bad programs do: the same way for the same seed. */
final class Mutation {

  private static final String[] TOKENS = {
    "<",
    ">",
    "</",
    "/>",
    "&",
    "\"",
    "'",
    "\n",
    "\t",
    "\0",
    "\u0001",
    "-->",
    "<!--",
    "]]>",
    "<![CDATA[",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///none\">]>",
    "&b;",
    "<w:p>",
    "<w:tbl><w:tr><w:tc>",
    "</w:p>",
    "<w:del/>",
    "<text:p>",
    "<table:table>",
    "<text:s text:c=\"999999999\"/>",
    "xmlns:w=\"\"",
    "r=\"XFD1048576\"",
    "99999999999999999999",
    "-1",
    "00:00:99,000 --> 00:00:01,000",
    "{\\an8}",
    "|---|---|",
    "```",
    "> > > > ",
    "- - - - ",
    "\"\"\"",
    "\r",
    "\u2028",
    "\uFEFF",
    "ế",
    "😀",
    "\u0303"
  };

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** Returns a document with some damage; of one in a ZIP file mostly inside of a part. */
  byte[] of(byte[] document) throws IOException {
    boolean zip = document.length > 2 && document[0] == 'P' && document[1] == 'K';
    if (!zip || random.nextInt(4) == 0) {
      return damage(document);
    }
    Map<String, byte[]> parts = unzip(document);
    int chosen = random.nextInt(parts.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream changed = new ZipOutputStream(out)) {
      changed.setLevel(1);
      int i = 0;
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        byte[] bytes = i == chosen ? damage(part.getValue()) : part.getValue();
        changed.putNextEntry(new ZipEntry(part.getKey()));
        changed.write(bytes);
        i++;
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> unzip(byte[] document) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private byte[] damage(byte[] bytes) {
    byte[] damaged = bytes;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times && damaged.length > 0; i++) {
      int from = random.nextInt(damaged.length);
      int to = Math.min(damaged.length, from + 1 + random.nextInt(1 + random.nextInt(200)));
      byte[] part = Arrays.copyOfRange(damaged, from, to);
      damaged =
          switch (random.nextInt(7)) {
            case 0 -> flip(damaged, from);
            case 1 -> join(damaged, from, new byte[0], to);
            case 2 -> join(damaged, to, part, to);
            case 3 -> Arrays.copyOf(damaged, from);
            case 4 -> repeat(damaged, from, part, to);
            default -> join(damaged, from, token(), from);
          };
    }
    return damaged;
  }

  private byte[] token() {
    return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
  }

  private byte[] flip(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] = (byte) random.nextInt(256);
    return flipped;
  }

  private byte[] repeat(byte[] bytes, int from, byte[] part, int to) {
    byte[] many = new byte[part.length * (1 + random.nextInt(50))];
    for (int i = 0; i < many.length; i++) {
      many[i] = part[i % part.length];
    }
    return join(bytes, from, many, to);
  }

  private static byte[] join(byte[] bytes, int to, byte[] part, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, to);
    out.write(part, 0, part.length);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
