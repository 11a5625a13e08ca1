package io.github.songngu.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * The spelling rules of the syllable: which onsets and rimes there are, and which go together.
 *
 * <p>A syllable is an onset and a rime; a rime is a medial, a nucleus and a coda. The rules of
 * spelling divide the onsets into classes, and each rime knows the classes it may follow. There is
 * no list of words.
 */
final class Grammar {

  /** A rime, and the onsets that it may follow as a set of classes. */
  record Rime(String medial, String nucleus, String coda, int classes) {
    String letters() {
      return medial + nucleus + coda;
    }

    /**
     * Returns how many letters follow the one that the tone mark stands on: the last of a diphthong
     * in a closed syllable or with a mark of its own (tiến, người, xoòng), the first otherwise
     * (kìa, của, giữa); the glide before an open a, e or y in the old style.
     */
    int lettersAfterMark(ToneStyle style) {
      if (nucleus.length() == 2) {
        return coda.length() + (nucleus.endsWith("a") ? 1 : 0);
      }
      boolean open = !medial.isEmpty() && coda.isEmpty() && "aey".contains(nucleus);
      return coda.length() + (open && style == ToneStyle.OLD ? 1 : 0);
    }

    /** Whether it is checked: it then has the rising or the heavy tone. */
    boolean isStopped() {
      return switch (coda) {
        case "c", "ch", "p", "t" -> true;
        default -> false;
      };
    }
  }

  static final int NO_SYLLABLE = -1;

  /** No syllable is longer than <i>nghiêng</i>. */
  static final int MAX_LETTERS = 7;

  // The classes of onsets.
  private static final int NONE = 1;
  private static final int HARD = 2; // c g ng: before back vowels
  private static final int SOFT = 4; // gh ngh: before front vowels
  private static final int K = 8;
  private static final int QU = 16;
  private static final int GI = 32;
  private static final int OTHER = 64;

  private static final String[] ONSETS = {
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"
  };

  /** Medial, nucleus, codas; a dash stands for none. */
  private static final String[] RIMES = {
    "-|a|- c ch i m n ng nh o p t u y",
    "-|ă|c m n ng p t",
    "-|â|c m n ng p t u y",
    "-|e|- c m n ng o p t",
    "-|ê|- ch m n nh p t u",
    "-|i|- ch m n nh p t u",
    "-|ia|-",
    "-|iê|c m n ng p t u",
    "-|yê|c m n ng p t u",
    "-|o|- c i m n ng p t",
    "-|oo|c ng",
    "-|ô|- c i m n ng p t",
    "-|ơ|- i m n p t",
    "-|u|- c i m n ng p t",
    "-|ua|-",
    "-|uô|c i m n ng t",
    "-|ư|- c i m ng t u",
    "-|ưa|-",
    "-|ươ|c i m n ng p t u",
    "-|y|- ch nh t",
    "o|a|- c ch i m n ng nh o p t y",
    "o|ă|c m n ng t",
    "o|e|- n o t",
    "u|â|n ng t y",
    "u|ê|- ch nh",
    "u|ơ|-",
    "u|y|- ch nh p t u",
    "u|ya|-",
    "u|yê|n t",
  };

  /** What k is followed by besides e, ê, i and y, in names: Bắc Kạn, Kon Tum, Hồng Kông. */
  private static final List<String> AFTER_K =
      List.of("a", "ai", "an", "ao", "o", "on", "ô", "ông", "ơ", "u");

  private static final List<String> AFTER_QU = List.of("ôc", "y", "ych", "ynh", "yt", "yên", "yêt");

  static final int TONES = 6;

  private static final Rime[] RIME_TABLE = rimes();
  private static final PackedMap ONSET_INDEX = new PackedMap();
  private static final PackedMap RIME_INDEX = new PackedMap();
  private static final int[] ONSET_CLASS = new int[ONSETS.length];

  private static final int ONSET_GI;
  private static final int ONSET_QU;
  private static final int G = Alphabet.letter('g');
  private static final int Q = Alphabet.letter('q');
  private static final int I = Alphabet.letter('i');
  private static final int U = Alphabet.letter('u');
  private static final int E_CIRCUMFLEX = Alphabet.letter('ê');

  static {
    for (int i = 0; i < ONSETS.length; i++) {
      ONSET_INDEX.put(Alphabet.pack(ONSETS[i]), i);
      ONSET_CLASS[i] = onsetClass(ONSETS[i]);
    }
    ONSET_GI = ONSET_INDEX.get(Alphabet.pack("gi"));
    ONSET_QU = ONSET_INDEX.get(Alphabet.pack("qu"));
    for (int i = 0; i < RIME_TABLE.length; i++) {
      RIME_INDEX.put(Alphabet.pack(RIME_TABLE[i].letters()), i);
    }
  }

  private Grammar() {}

  private static Rime[] rimes() {
    List<Rime> rimes = new ArrayList<>();
    for (String line : RIMES) {
      String[] parts = line.replace("-", "").split("\\|", -1);
      for (String coda : parts[2].split(" ", -1)) {
        rimes.add(new Rime(parts[0], parts[1], coda, classes(parts[0] + parts[1] + coda)));
      }
    }
    return rimes.toArray(Rime[]::new);
  }

  private static int onsetClass(String onset) {
    return switch (onset) {
      case "" -> NONE;
      case "c", "g", "ng" -> HARD;
      case "gh", "ngh" -> SOFT;
      case "k" -> K;
      case "qu" -> QU;
      case "gi" -> GI;
      default -> OTHER;
    };
  }

  private static int classes(String rime) {
    boolean ye = rime.startsWith("yê");
    boolean bareY = rime.equals("y");
    boolean y = rime.startsWith("y");
    boolean ie = rime.startsWith("iê");
    boolean back = "aăâoôơuư".indexOf(rime.charAt(0)) >= 0;
    boolean front = "eêi".indexOf(rime.charAt(0)) >= 0;
    int classes = 0;
    classes |= !ie && (!y || ye || bareY) ? NONE : 0;
    classes |= back ? HARD : 0;
    classes |= front ? SOFT : 0;
    classes |= front || bareY || AFTER_K.contains(rime) ? K : 0;
    classes |= afterQu(rime) ? QU : 0;
    classes |= back || rime.startsWith("e") || rime.equals("i") || rime.equals("in") || ie ? GI : 0;
    classes |= !y || bareY ? OTHER : 0;
    return classes;
  }

  private static boolean afterQu(String rime) {
    boolean fits = "aăâeêiơ".indexOf(rime.charAt(0)) >= 0;
    return (fits && !rime.startsWith("iê") && !rime.equals("ia")) || AFTER_QU.contains(rime);
  }

  /**
   * Reads a token of either case and form into {@code tone << 40 | count << 36 | letters}; returns
   * 0 if it holds anything but Vietnamese letters, two tones, or too many letters.
   */
  static long scan(CharSequence token) {
    return scan(token, 0, token.length());
  }

  /** Reads the part of a text from {@code start} to {@code end} like a token. */
  static long scan(CharSequence text, int start, int end) {
    long packed = 0;
    int count = 0;
    int tone = 0;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      int code = Alphabet.code(unit);
      int letterTone = code >>> Alphabet.BITS;
      int last = (int) packed & Alphabet.MASK;
      if (code != 0) {
        packed = (packed << Alphabet.BITS) | (code & Alphabet.MASK);
        if (++count > MAX_LETTERS) {
          return 0;
        }
      } else if ((letterTone = Tone.ofMark(unit)) == 0) {
        int made = Alphabet.withQuality(last, unit);
        if (made == 0) {
          return 0;
        }
        packed += made - last;
      } else if (!Alphabet.isVowel(last)) {
        return 0;
      }
      if (letterTone != 0) {
        if (tone != 0) {
          return 0;
        }
        tone = letterTone;
      }
    }
    return ((long) tone << 40) | ((long) count << 36) | packed;
  }

  static boolean isSyllable(CharSequence text, int start, int end) {
    return analyse(scan(text, start, end)) != NO_SYLLABLE;
  }

  /** Returns the number of letters, marks not counted. */
  static int letters(long scanned) {
    return (int) (scanned >>> 36) & 15;
  }

  static int tone(long scanned) {
    return (int) (scanned >>> 40);
  }

  /**
   * Divides a scanned token: returns {@code rime << 8 | onset} as indices, or {@link #NO_SYLLABLE}.
   */
  static int analyse(long scanned) {
    int count = letters(scanned);
    long letters = scanned & ((1L << 36) - 1);
    int left = count;
    while (left > 0 && !Alphabet.isVowel(letter(letters, left))) {
      left--;
    }
    if (left == 0) {
      return NO_SYLLABLE;
    }
    int onset = ONSET_INDEX.get(letters >>> (left * Alphabet.BITS));
    int first = letter(letters, left);
    int before = left == count ? 0 : letter(letters, left + 1);
    if (left == count - 1 && before == Q && first == U) {
      onset = ONSET_QU;
      left--;
    } else if (left == count - 1 && before == G && first == I) {
      onset = ONSET_GI;
      left -= sharesI(letters, left) ? 0 : 1;
    }
    int rime = RIME_INDEX.get(letters & ((1L << (left * Alphabet.BITS)) - 1));
    if (onset < 0 || rime < 0 || !agree(onset, rime, tone(scanned))) {
      return NO_SYLLABLE;
    }
    return (rime << 8) | onset;
  }

  /** Whether the i of gi is also that of the rime: gì, gìn, giếng, but not già. */
  private static boolean sharesI(long letters, int left) {
    int next = left > 1 ? letter(letters, left - 1) : 0;
    return next == 0 || next == E_CIRCUMFLEX || !Alphabet.isVowel(next);
  }

  /** Returns the letter that has {@code left - 1} letters after it. */
  private static int letter(long letters, int left) {
    return (int) (letters >>> ((left - 1) * Alphabet.BITS)) & Alphabet.MASK;
  }

  private static boolean agree(int onset, int rime, int tone) {
    return (RIME_TABLE[rime].classes() & ONSET_CLASS[onset]) != 0
        && (!RIME_TABLE[rime].isStopped() || tone == Tone.SAC.index() || tone == Tone.NANG.index());
  }

  /** Returns the number above all that {@link #analyse} returns. */
  static int analyses() {
    return RIME_TABLE.length << 8;
  }

  static String onset(int analysed) {
    return ONSETS[analysed & 0xFF];
  }

  static Rime rime(int analysed) {
    return RIME_TABLE[analysed >>> 8];
  }

  /** Returns the letters, packed, of every syllable without its tone. */
  static long[] syllables() {
    List<Long> all = new ArrayList<>();
    for (int onset = 0; onset < ONSETS.length; onset++) {
      for (Rime rime : RIME_TABLE) {
        if ((rime.classes() & ONSET_CLASS[onset]) != 0) {
          all.add(Alphabet.pack(join(ONSETS[onset], rime.letters())));
        }
      }
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  /** Writes onset and rime together; gi shares its i with a rime that begins with one. */
  static String join(String onset, String rime) {
    return onset.equals("gi") && rime.startsWith("i") ? "g" + rime : onset + rime;
  }
}
