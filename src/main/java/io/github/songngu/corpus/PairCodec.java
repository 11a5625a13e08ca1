package io.github.songngu.corpus;

import io.github.songngu.export.CorpusPair;
import io.github.songngu.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pairs as bytes, for the files of a run. */
final class PairCodec {

  private PairCodec() {}

  static byte[] bytes(CorpusPair pair) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(pair, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  static CorpusPair pair(byte[] bytes, int start) throws IOException {
    return pair(new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)));
  }

  static void write(CorpusPair pair, DataOutput out) throws IOException {
    write(pair.id(), out);
    write(pair.document(), out);
    write(pair.english(), out);
    write(pair.vietnamese(), out);
    out.writeDouble(pair.score());
    write(pair.bead(), out);
    write(pair.englishSpan(), out);
    write(pair.vietnameseSpan(), out);
    write(pair.fields(), out);
  }

  static CorpusPair pair(DataInput in) throws IOException {
    return new CorpusPair(
        text(in),
        text(in),
        text(in),
        text(in),
        in.readDouble(),
        text(in),
        span(in),
        span(in),
        fields(in));
  }

  private static void write(Span span, DataOutput out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span span(DataInput in) throws IOException {
    int start = in.readInt();
    return new Span(start, in.readInt());
  }

  static void write(Map<String, String> fields, DataOutput out) throws IOException {
    out.writeInt(fields.size());
    for (Map.Entry<String, String> field : fields.entrySet()) {
      write(field.getKey(), out);
      write(field.getValue(), out);
    }
  }

  static Map<String, String> fields(DataInput in) throws IOException {
    int size = in.readInt();
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String name = text(in);
      fields.put(name, text(in));
    }
    return Collections.unmodifiableMap(fields);
  }

  static void write(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
