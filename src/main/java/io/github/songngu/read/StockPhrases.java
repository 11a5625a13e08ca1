package io.github.songngu.read;

import java.util.Set;

/**
 * What stands around articles on pages of news, as {@linkplain Line#key(String) folded words}: both
 * languages, with and without diacritics.
 */
final class StockPhrases {

  /** Headings of lists of other articles. */
  static final Set<String> OTHER_ARTICLES =
      Set.of(
          "related news",
          "related articles",
          "related stories",
          "related",
          "other news",
          "more news",
          "other stories",
          "more stories",
          "latest news",
          "most read",
          "most viewed",
          "you may also like",
          "recommended for you",
          "read more",
          "see more",
          "others",
          "tin lien quan",
          "bai lien quan",
          "bai viet lien quan",
          "tin cung chuyen muc",
          "cung chuyen muc",
          "tin bai khac",
          "tin khac",
          "cac tin khac",
          "tin moi",
          "tin moi nhat",
          "tin noi bat",
          "tin doc nhieu",
          "doc nhieu",
          "xem nhieu",
          "co the ban quan tam",
          "xem them",
          "doc them");

  /** Buttons and the heads of forms. */
  static final Set<String> BUTTONS =
      Set.of(
          "feedback",
          "comment",
          "comments",
          "add comment",
          "leave a comment",
          "send feedback",
          "share",
          "share on facebook",
          "print",
          "copy link",
          "subscribe",
          "newsletter",
          "back to top",
          "binh luan",
          "y kien",
          "y kien ban doc",
          "gui binh luan",
          "phan hoi",
          "chia se",
          "in bai viet",
          "luu bai viet",
          "sao chep lien ket",
          "theo doi chung toi",
          "dang nhap",
          "quay lai",
          "ve dau trang");

  /** What begins a line that leads to one other article. */
  static final Set<String> POINTERS =
      Set.of(
          "xem them",
          "doc them",
          "tin lien quan",
          "bai lien quan",
          "read more",
          "read also",
          "also read",
          "related",
          "related news",
          "moi ban doc",
          "don doc",
          "don xem");

  /** What a line of data about an article begins with, before a colon. */
  static final Set<String> METADATA =
      Set.of(
          "date",
          "published",
          "posted",
          "updated",
          "last updated",
          "published on",
          "posted on",
          "category",
          "section",
          "ngay dang",
          "dang luc",
          "cap nhat",
          "cap nhat luc",
          "ngay xuat ban",
          "chuyen muc",
          "tags",
          "tag",
          "keywords",
          "tu khoa");

  /** Those before words that an article is filed under. */
  static final Set<String> TAGS = Set.of("tag", "tags", "keywords", "tu khoa");

  /** What names the maker of a picture, before a colon. */
  static final Set<String> PICTURE =
      Set.of(
          "photo",
          "photos",
          "video",
          "picture",
          "image",
          "graphics",
          "graphic",
          "infographic",
          "file photo",
          "illustrative photo",
          "illustration",
          "courtesy photo",
          "anh",
          "anh minh hoa",
          "anh tu lieu",
          "anh chup man hinh",
          "clip",
          "do hoa",
          "nguon anh",
          "anh va video");

  /** What names the maker of a text, before a colon. */
  static final Set<String> SOURCE =
      Set.of(
          "source",
          "author",
          "editor",
          "reporter",
          "text and photos",
          "story and photos",
          "nguon",
          "nguon tin",
          "tac gia",
          "nguoi viet",
          "bai va anh",
          "bai anh",
          "tin anh",
          "theo");

  /** News agencies and papers as they name themselves in datelines and credits. */
  static final Set<String> AGENCIES =
      Set.of(
          "vna",
          "ttxvn",
          "vov",
          "vovworld",
          "vov vn",
          "vns",
          "vnexpress",
          "vietnamplus",
          "vtv",
          "vtv vn",
          "vtc news",
          "tto",
          "tuoi tre",
          "tuoi tre online",
          "tpo",
          "tien phong",
          "tno",
          "thanh nien",
          "plo",
          "nldo",
          "nld",
          "nguoi lao dong",
          "sggp",
          "sggpo",
          "ndo",
          "nhan dan",
          "dan tri",
          "ldo",
          "lao dong",
          "qdnd",
          "cand",
          "bnews",
          "hnmo",
          "hanoimoi",
          "chinhphu vn",
          "baochinhphu vn",
          "zing",
          "znews",
          "vietnamnet",
          "afp",
          "ap",
          "reuters",
          "xinhua",
          "tan hoa xa",
          "tass",
          "kyodo",
          "yonhap",
          "bernama",
          "antara",
          "cna",
          "bbc",
          "cnn",
          "upi",
          "dpa",
          "efe",
          "bloomberg");

  private static final Set<String> DATE_WORDS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday"
                  + " thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc ict"
                  + " st nd rd th at of on published updated posted last date hai ba tu nam sau bay"
                  + " chu nhat ngay thang luc gio phut cap dang sang chieu toi t z")
              .split(" "));

  private StockPhrases() {}

  /**
   * Returns whether words say a date and nothing else; a year or a day with its month is needed.
   *
   * @param key folded words
   */
  static boolean isDate(String key) {
    int numbers = 0;
    boolean letters = false;
    for (String word : key.split(" ", -1)) {
      if (isNumber(word)) {
        numbers++;
        letters |= word.length() == 4;
      } else if (DATE_WORDS.contains(trimDigits(word))) {
        letters = true;
      } else {
        return false;
      }
    }
    return numbers > 0 && (letters || numbers == 3);
  }

  /** Returns whether a word is digits only. */
  static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /** Returns {@code pm} for {@code 2pm}, {@code th} for {@code 15th}. */
  private static String trimDigits(String word) {
    int i = 0;
    while (i < word.length() && Character.isDigit(word.charAt(i))) {
      i++;
    }
    return i == 0 ? word : i == word.length() ? "" : word.substring(i);
  }
}
