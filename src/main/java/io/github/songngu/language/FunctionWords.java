package io.github.songngu.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that sentences are held together by, in English, Vietnamese and languages like them.
 */
final class FunctionWords {

  /** Words that are frequent in English, and are no Vietnamese syllables without diacritics. */
  private static final Set<String> ENGLISH =
      words(
          """
          of and for was with by as have has from said were are been this will had they which their
          after also or would there its over when about more all other out up into some only her his
          three against if while before since during could however what between around any under
          both because many most such where just our him including then these through those you
          another very still should did how is she might must shall each every few down within
          without although though despite whether across along among per like near again once
          never always often much own yes please thank thanks hello not does doing done being
          having why whose whom yet else ever even enough everyone everything someone something
          nothing anyone anything himself herself itself themselves myself yourself ourselves
          every we your several says say above below off
          """);

  /** Words of any text in English, that other languages do not borrow. */
  private static final Set<String> ENGLISH_COMMON =
      words(
          """
          people year two first time made last used called back next part take make now days get
          half later same going early until further off day week month here today yesterday tomorrow tonight ago becoming become
          becomes became new old good great big high small large percent saying told tell think
          know want need use see seen look find found give given come came went gone let help keep
          kept shown work working way world life men woman women child children home house city
          country government police minister company school report photo photos love little
          well down left right begin began start started end ended held hold open opened close
          closed between years months hours minutes times things thing really only ways always
          """);

  /** Capitalised like names, but not names. */
  private static final Set<String> ENGLISH_CALENDAR =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february april june july
          august september october november december""");

  /** English words that are syllables too when Vietnamese has lost its diacritics. */
  private static final Set<String> ENGLISH_AND_SYLLABLE =
      words("a at be but go he i in it on one she that the to us who try met get got hot net ten");

  /** Words as frequent in one language as in the other, once diacritics are lost. */
  private static final Set<String> NEITHER = words("am an can go long may me no than them day");

  /** Vietnamese function words without diacritics. */
  private static final Set<String> VIETNAMESE =
      words(
          """
          cua va la mot trong cac duoc nhung cho nguoi tu voi nay khong rang vao bi khi noi toi
          ong ve nhan ra cung viec sau den da hai nha qua ngay vi se co o de boi theo nhu cua tren
          ba anh chi hon phai nuoc dang lai gi rat nhieu hoac thi ma cho khac moi duoi giua chua
          truoc ngoai tai cuoc nam thang nhat nhieu sao neu con vay
          """);

  /** The surnames of nine in ten Vietnamese. */
  private static final Set<String> SURNAMES =
      words(
          """
          nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương
          trịnh trương đinh lâm phùng mai tô hà tạ chu cao lương thái châu""");

  private static final Map<String, Clue> CLUES = new HashMap<>();
  private static final Map<String, Integer> FOREIGN = new HashMap<>();

  /** How many other languages there are words of. */
  static final int FOREIGN_LANGUAGES;

  static {
    VIETNAMESE.forEach(word -> CLUES.put(word, Clue.VIETNAMESE_FUNCTION));
    NEITHER.forEach(word -> CLUES.put(word, Clue.NEITHER));
    ENGLISH_AND_SYLLABLE.forEach(word -> CLUES.put(word, Clue.ENGLISH_AND_SYLLABLE));
    ENGLISH_COMMON.forEach(word -> CLUES.put(word, Clue.ENGLISH_COMMON));
    ENGLISH_CALENDAR.forEach(word -> CLUES.put(word, Clue.ENGLISH_CALENDAR));
    ENGLISH.forEach(word -> CLUES.put(word, Clue.ENGLISH_FUNCTION));
  }

  static {
    String[] languages = {
      // French
      """
      ceci cela est sont une un des du les dans pour par sur avec qui que ne pas plus ou mais ce
      cette ces son sa ses leur nous vous ils elle elles il je et au aux été être fait comme tout
      tous très aussi entre sans après où le la de en se si lui donc chez depuis
      l' d' j' m' n' s' c' t' qu'""",
      // German
      """
      der die das und ist nicht ein eine einer einem einen den dem des zu mit von auf für sich auch
      als wie aus bei nach wird werden wurde sind war haben hat noch nur oder aber über vor durch
      zum zur im am ich sie wir ihr""",
      // Spanish
      """
      el los las una uno del por para con que es son está están fue era pero más como su sus se
      lo le al ya este esta estos muy también hay ha han entre sobre cuando desde sin y la de en un
      no nos porque""",
      // Portuguese
      """
      os uma um do da dos das não em no na nos nas por para com que são foi mais como mas ao aos ou
      ser sua seu pelo pela também já muito está isso ele ela o a de e""",
      // Italian
      """
      il dell' all' un' c' l' d' gli della delle dei degli del nel nella che per con non sono è una uno un questo questa
      anche più come ha hanno ma alla dal dalla sul sulla si di da e la le lo""",
      // Dutch
      """
      het een van en de dat die niet zijn met voor op te aan ook er maar om naar uit bij wordt
      werd door nog wel geen heeft hij ze""",
      // Indonesian and Malay
      """
      yang dengan untuk tidak adalah dari pada ini itu oleh akan dalam juga sudah telah karena
      atau bisa dapat mereka kami kita anda lebih saya para sebagai tersebut tahun ke di dan ada
      kata orang hari antara bahwa dia mengatakan seorang sedang menjadi ketika setelah""",
      // Tagalog
      "ang mga ng hindi ito siya kung para may sila nang sa na ay at isang",
      // Swedish, Danish and Norwegian
      """
      och att det som på är inte för av den med till om ett och jeg ikke og til det som en er på
      av har kan vi ved efter eller var från fra""",
      // Polish
      "się jest nie że na do z w i to jak oraz przez dla od przy czy był było są po",
      // Turkish
      "bir ve bu için ile olarak daha çok olan da de gibi ne kadar var sonra",
      // Latin, as filler text has it
      "lorem ipsum dolor sit amet consectetur adipiscing elit sed tempor incididunt ut labore et",
    };
    FOREIGN_LANGUAGES = languages.length;
    for (int i = 0; i < languages.length; i++) {
      for (String word : words(languages[i])) {
        FOREIGN.merge(word, 1 << i, (a, b) -> a | b);
      }
    }
  }

  private FunctionWords() {}

  /** Returns what a word of plain letters says if it is in one of the lists, else null. */
  static @Nullable Clue clue(String lowerCase) {
    return CLUES.get(lowerCase);
  }

  static boolean isSurname(String lowerCase) {
    return SURNAMES.contains(lowerCase);
  }

  /**
   * Returns the other languages that have the word, one bit each; of a word with an apostrophe,
   * what is before it: {@code l'}, {@code qu'}.
   */
  static int foreign(String lowerCase) {
    int apostrophe = Letters.apostrophe(lowerCase);
    String word = apostrophe < 0 ? lowerCase : lowerCase.substring(0, apostrophe) + "'";
    return FOREIGN.getOrDefault(word, 0);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }
}
