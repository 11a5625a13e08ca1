package io.github.songngu.vietnamese.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A charset in which a byte is a letter, and some pairs of bytes are one letter together. */
final class TableCharset extends Charset {

  static final char UNMAPPED = '\uFFFD';

  private static final String ASCII = ascii();

  private static final int NO_BYTE = -1;

  private final char[] singles;

  /** What a byte makes with the byte after it: by first byte, then by second; 0 if nothing. */
  private final char[] @Nullable [] pairs;

  /** The one or two bytes of a letter; two are {@code 0x10000 | first << 8 | second}. */
  private final Map<Character, Integer> codes;

  private TableCharset(Builder builder) {
    super(builder.name, builder.aliases);
    this.singles = builder.singles;
    this.pairs = builder.pairs;
    this.codes = builder.codes;
  }

  private static String ascii() {
    StringBuilder out = new StringBuilder();
    for (char unit = 0; unit < 0x80; unit++) {
      out.append(unit);
    }
    return out.toString();
  }

  static Builder builder(String name, String... aliases) {
    return new Builder(name, aliases);
  }

  @Override
  public boolean contains(Charset other) {
    return other.equals(this) || other.equals(StandardCharsets.US_ASCII);
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new Encoder(this);
  }

  /** Gives the letter that two units of the single-byte table make together, or 0. */
  interface Pairing {
    char pair(char first, char second);
  }

  static final class Builder {
    private final String name;
    private final String[] aliases;
    private final char[] singles = new char[256];
    private final char[] @Nullable [] pairs = new char[256][];
    private final Map<Character, Integer> codes = new HashMap<>();

    private Builder(String name, String... aliases) {
      this.name = name;
      this.aliases = aliases;
      Arrays.fill(singles, UNMAPPED);
    }

    /** Puts letters at a byte and those after it. */
    Builder put(int start, String letters) {
      for (int i = 0; i < letters.length(); i++) {
        singles[start + i] = letters.charAt(i);
        codes.put(letters.charAt(i), start + i);
      }
      return this;
    }

    /** Puts letters where there is none, to be written so only if there is no other way. */
    Builder fill(int start, String letters) {
      for (int i = 0; i < letters.length(); i++) {
        if (singles[start + i] == UNMAPPED) {
          singles[start + i] = letters.charAt(i);
        }
      }
      return this;
    }

    /** Looks for pairs among the letters put so far. */
    Builder pairs(Pairing pairing) {
      fill(0, ASCII);
      for (int first = 0; first < 256; first++) {
        for (int second = 0; Character.isLetter(singles[first]) && second < 256; second++) {
          char letter = pairing.pair(singles[first], singles[second]);
          if (letter != 0) {
            putPair(first, second, letter);
          }
        }
      }
      return this;
    }

    private void putPair(int first, int second, char letter) {
      char[] row = pairs[first] == null ? new char[256] : pairs[first];
      row[second] = letter;
      pairs[first] = row;
      codes.putIfAbsent(letter, 0x10000 | (first << 8) | second);
    }

    Charset build() {
      fill(0, ASCII);
      for (int single = 0; single < 256; single++) {
        if (singles[single] != UNMAPPED) {
          codes.putIfAbsent(singles[single], single);
        }
      }
      return new TableCharset(this);
    }
  }

  private static final class Decoder extends CharsetDecoder {
    private final TableCharset charset;

    /** A byte that may be the first of a pair, waiting for the next. */
    private int waiting = NO_BYTE;

    Decoder(TableCharset charset) {
      super(charset, 1, 1);
      this.charset = charset;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (!out.hasRemaining()) {
          return CoderResult.OVERFLOW;
        }
        int next = in.get(in.position()) & 0xFF;
        if (waiting != NO_BYTE) {
          char letter = pair(waiting, next);
          out.put(letter == 0 ? charset.singles[waiting] : letter);
          in.position(in.position() + (letter == 0 ? 0 : 1));
          waiting = NO_BYTE;
        } else if (charset.singles[next] == UNMAPPED) {
          return CoderResult.unmappableForLength(1);
        } else {
          in.get();
          if (charset.pairs[next] == null) {
            out.put(charset.singles[next]);
          } else {
            waiting = next;
          }
        }
      }
      return CoderResult.UNDERFLOW;
    }

    private char pair(int first, int second) {
      char[] row = charset.pairs[first];
      return row == null ? 0 : row[second];
    }

    @Override
    protected CoderResult implFlush(CharBuffer out) {
      if (waiting != NO_BYTE) {
        if (!out.hasRemaining()) {
          return CoderResult.OVERFLOW;
        }
        out.put(charset.singles[waiting]);
        waiting = NO_BYTE;
      }
      return CoderResult.UNDERFLOW;
    }

    @Override
    protected void implReset() {
      waiting = NO_BYTE;
    }
  }

  private static final class Encoder extends CharsetEncoder {
    private final TableCharset charset;

    Encoder(TableCharset charset) {
      super(charset, 1.1f, 2);
      this.charset = charset;
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
      while (in.hasRemaining()) {
        char unit = in.get(in.position());
        Integer code = charset.codes.get(unit);
        if (code == null) {
          return unmappable(in);
        }
        if (out.remaining() < (code > 0xFF ? 2 : 1)) {
          return CoderResult.OVERFLOW;
        }
        in.get();
        if (code > 0xFF) {
          out.put((byte) (code >>> 8));
        }
        out.put((byte) (int) code);
      }
      return CoderResult.UNDERFLOW;
    }

    private static CoderResult unmappable(CharBuffer in) {
      char unit = in.get(in.position());
      if (!Character.isSurrogate(unit)) {
        return CoderResult.unmappableForLength(1);
      }
      if (Character.isHighSurrogate(unit) && in.remaining() == 1) {
        return CoderResult.UNDERFLOW;
      }
      boolean pair =
          Character.isHighSurrogate(unit) && Character.isLowSurrogate(in.get(in.position() + 1));
      return pair ? CoderResult.unmappableForLength(2) : CoderResult.malformedForLength(1);
    }
  }
}
