package io.github.songngu.vietnamese.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The byte encodings of Vietnamese that Java lacks, as charsets.
 *
 * <p>With this library on the class path {@link Charset#forName} finds them by name too: {@code
 * TCVN3}, {@code TCVN5712-1}, {@code VNI}, {@code VISCII}, {@code VPS}, and by the aliases {@code
 * x-viet-tcvn3}, {@code x-viet-tcvn5712}, {@code x-viet-vni} and {@code x-viet-vps}.
 *
 * <p>All 134 letters make the way there and back. Decoding gives composed letters.
 */
public final class VietnameseCharsets {

  /** What windows-1252 has at 0x80 to 0x9F; the bytes it leaves free stand for themselves. */
  static final String WINDOWS_1252_PUNCTUATION =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final String LATIN_1 = latin1();

  /** What the second byte of VNI puts on a vowel, as Latin-1 shows it, in small letters. */
  private static final String VNI_MARKS = "øùûõïâáàåãäêéèúüë";

  private static final String[] VNI_MEANING = {
    "\u0300",
    "\u0301",
    "\u0309",
    "\u0303",
    "\u0323",
    "\u0302",
    "\u0302\u0301",
    "\u0302\u0300",
    "\u0302\u0309",
    "\u0302\u0303",
    "\u0302\u0323",
    "\u0306",
    "\u0306\u0301",
    "\u0306\u0300",
    "\u0306\u0309",
    "\u0306\u0303",
    "\u0306\u0323"
  };

  private static final String TCVN_UPPER_HALF =
      "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
          + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
          + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
          + "éẹềểễếệìỉỄẾỒĩíịò"
          + "Ổỏõóọồổỗốộờởỡớợù"
          + "ỖủũúụừửữứựỳỷỹýỵỐ";

  /**
   * VISCII, as RFC 1456 has it. Six capitals take the place of control characters: 02 Ẳ, 05 Ẵ, 06
   * Ẫ, 14 Ỷ, 19 Ỹ, 1E Ỵ.
   */
  public static final Charset VISCII =
      TableCharset.builder("VISCII", "csVISCII")
          .put(0x02, "Ẳ")
          .put(0x05, "ẴẪ")
          .put(0x14, "Ỷ")
          .put(0x19, "Ỹ")
          .put(0x1E, "Ỵ")
          .put(
              0x80,
              "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
                  + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                  + "Õắằặấầẩậẽẹếềểễệố"
                  + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
                  + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
                  + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                  + "àáâãảăữẫèéêẻìíĩỉ"
                  + "đựòóôõỏọụùúũủýợỮ")
          .build();

  /** VPS, of the Vietnamese Professionals Society; fourteen capitals are control characters. */
  public static final Charset VPS =
      TableCharset.builder("VPS", "x-viet-vps")
          .put(0x02, "ẠẬẶẸỆ")
          .put(0x10, "ỊỌỘỢỤỰ")
          .put(0x19, "Ỵ")
          .put(0x1C, "ẪỮ")
          .put(
              0x80,
              "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
                  + "Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ"
                  + "\u00A0ắằẳẵặỠớÙờởỡŨỨợỪ"
                  + "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
                  + "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
                  + "ƯỦồốÔỏơÈừứÚũưÝẺß"
                  + "àáâãảạăçèéêẽìíîĩ"
                  + "ẴĐòóôõöƠụùúủüỶẼỳ")
          .build();

  /** TCVN 5712-1:1993 (VN1): TCVN3 and the capitals with a tone, some on control characters. */
  public static final Charset TCVN5712_1 =
      TableCharset.builder("TCVN5712-1", "x-viet-tcvn5712", "TCVN-5712", "VSCII")
          .put(0x01, "ÚỤ")
          .put(0x04, "ỪỬỮ")
          .put(0x11, "ỨỰỲỶỸÝỴ")
          .put(0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ")
          .put(0xA0, TCVN_UPPER_HALF)
          .pairs(VietnameseCharsets::combined)
          .build();

  /**
   * TCVN3, also called ABC after its fonts: the small letters, and the capitals without a tone. At
   * 0x80 to 0x9F stands the punctuation of windows-1252, as in all documents written with those
   * fonts.
   *
   * <p>The fonts had no capitals with a tone; there were fonts of capitals instead, and {@link
   * LegacyEncoding#TCVN3} puts the case right. This charset writes such a capital as the letter and
   * a combining mark (B0 to B4).
   */
  public static final Charset TCVN3 =
      TableCharset.builder("TCVN3", "x-viet-tcvn3", "TCVN", "TCVN5712-3", "VSCII-3")
          .fill(0x80, WINDOWS_1252_PUNCTUATION)
          .put(0xA0, withoutCapitals(TCVN_UPPER_HALF))
          .pairs(VietnameseCharsets::combined)
          .build();

  /** VNI for Windows: a vowel with marks is two bytes, the plain letter and its marks. */
  public static final Charset VNI =
      TableCharset.builder("VNI", "x-viet-vni", "VNI-WIN", "VNI-Windows")
          .put(0xC6, "Ỉ")
          .put(0xCC, "ÌÍỴ")
          .put(0xD1, "ĐỊĨƠ")
          .put(0xD6, "Ư")
          .put(0xE6, "ỉ")
          .put(0xEC, "ìíỵ")
          .put(0xF1, "địĩơ")
          .put(0xF6, "ư")
          .fill(0x80, WINDOWS_1252_PUNCTUATION)
          .fill(0xA0, LATIN_1)
          .pairs(VietnameseCharsets::vni)
          .build();

  private static final List<Charset> ALL = List.of(VISCII, VPS, TCVN5712_1, TCVN3, VNI);

  private VietnameseCharsets() {}

  /** Returns all charsets of this class. */
  public static List<Charset> all() {
    return ALL;
  }

  private static String latin1() {
    StringBuilder out = new StringBuilder();
    for (char unit = 0xA0; unit <= 0xFF; unit++) {
      out.append(unit);
    }
    return out.toString();
  }

  /** VN3 is VN1 without the capitals that have a tone. */
  private static String withoutCapitals(String upperHalf) {
    StringBuilder out = new StringBuilder(upperHalf);
    for (int i = 8; i < out.length(); i++) {
      if (Character.isUpperCase(out.charAt(i))) {
        out.setCharAt(i, TableCharset.UNMAPPED);
      }
    }
    return out.toString();
  }

  /** A letter and a combining mark, which TCVN has at B0 to B4. */
  private static char combined(char base, char mark) {
    return Character.getType(mark) == Character.NON_SPACING_MARK ? Vowels.withMarks(base, mark) : 0;
  }

  private static char vni(char base, char mark) {
    int meaning = VNI_MARKS.indexOf(Character.toLowerCase(mark));
    return meaning < 0 ? 0 : Vowels.withMarks(base, VNI_MEANING[meaning]);
  }
}
