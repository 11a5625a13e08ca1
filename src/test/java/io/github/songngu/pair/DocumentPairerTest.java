package io.github.songngu.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.songngu.read.Block;
import io.github.songngu.read.Block.Kind;
import io.github.songngu.read.Document;
import io.github.songngu.read.Document.Property;
import io.github.songngu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocumentPairerTest {

  private static final Path EVAL = Path.of("../shared/eval/align");
  private static final DocumentPairer PAIRER = DocumentPairer.ofDefaults();

  /** Returns the profiles of the documents of sets whose names end in one of two endings. */
  private static List<DocumentProfile> read(Path folder, String english, String vietnamese)
      throws IOException {
    assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no " + folder);
    List<DocumentProfile> profiles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = folder.getFileName() + "/" + file.getFileName();
        if (name.endsWith(english) || name.endsWith(vietnamese)) {
          DocumentProfile.of(name, Files.readString(file)).ifPresent(profiles::add);
        }
      }
    }
    return profiles;
  }

  private static List<DocumentProfile> newsEncyclopediaAndDocumentation() throws IOException {
    List<DocumentProfile> profiles = new ArrayList<>();
    for (String set : List.of("ntrex-news", "xquad-wiki-hard", "react-docs")) {
      profiles.addAll(read(EVAL.resolve(set), ".raw.en", ".raw.vi"));
    }
    return profiles;
  }

  private static boolean isRight(DocumentPair pair) {
    return stem(pair.source()).equals(stem(pair.target()));
  }

  private static String stem(String name) {
    return name.replaceAll("\\.(en|vi)$", "");
  }

  @Test
  void pairsNewsEncyclopediaAndDocumentation() throws IOException {
    List<DocumentProfile> profiles = newsEncyclopediaAndDocumentation();
    Pairing pairing = PAIRER.pair(profiles);
    assertThat(pairing.pairs()).allMatch(DocumentPairerTest::isRight);
    assertThat(pairing.pairs()).hasSizeGreaterThanOrEqualTo((int) Math.ceil(0.98 * 96));
  }

  /** Of a third of the documents only the English is there, of another only the Vietnamese. */
  @Test
  void leavesDocumentsWhoseTranslationIsNotThere() throws IOException {
    List<DocumentProfile> profiles = newsEncyclopediaAndDocumentation();
    List<DocumentProfile> some = new ArrayList<>();
    for (DocumentProfile profile : profiles) {
      int third = Math.floorMod(stem(profile.name()).hashCode(), 3);
      if (third == 0 || (third == 1) == profile.name().endsWith(".en")) {
        some.add(profile);
      }
    }
    assertThat(PAIRER.pair(some).pairs())
        .allMatch(DocumentPairerTest::isRight)
        .hasSizeGreaterThan(20);
  }

  @Test
  void pairsAbridgedTranslations() throws IOException {
    List<DocumentProfile> profiles = new ArrayList<>();
    for (String set : List.of("ntrex-news-abridged-hard", "alt-wikinews-abridged-hard")) {
      profiles.addAll(read(EVAL.resolve(set), ".raw.en", ".raw.vi"));
    }
    Pairing pairing = PAIRER.pair(profiles);
    assertThat(pairing.pairs()).allMatch(DocumentPairerTest::isRight);
    assertThat(pairing.pairs()).hasSizeGreaterThanOrEqualTo((int) (0.85 * profiles.size() / 2));
  }

  @Test
  void pairsTheArticlesOfTheProject() throws IOException {
    List<DocumentProfile> profiles = read(Path.of("testdata/gold"), ".en", ".vi");
    Pairing pairing = PAIRER.pair(profiles);
    assertThat(pairing.pairs()).allMatch(DocumentPairerTest::isRight).hasSize(14);
    assertThat(pairing.unpaired()).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrder() throws IOException {
    List<DocumentProfile> profiles = read(Path.of("testdata/gold"), ".en", ".vi");
    Pairing pairing = PAIRER.pair(profiles);
    Collections.shuffle(profiles, new Random(3));
    assertThat(PAIRER.pair(profiles)).isEqualTo(pairing);
  }

  @Test
  void believesAddressesOfTranslations() {
    String english = "The rain has stopped and the market is open again.";
    String vietnamese = "Hôm qua đội bóng đã thắng trận chung kết.";
    Document page = document(english, Map.of(Property.TRANSLATION, "https://a.example/vi/1"));
    Document other = document(vietnamese, Map.of(Property.URL, "https://a.example/vi/1"));
    List<DocumentProfile> profiles =
        Stream.of(DocumentProfile.of("a", page), DocumentProfile.of("b", other))
            .flatMap(Optional::stream)
            .toList();
    assertThat(PAIRER.pair(profiles).pairs()).containsExactly(new DocumentPair("a", "b", 1));
  }

  /** Some sites name their home page as the translation of every page. */
  @Test
  void doesNotBelieveAnAddressThatSeveralPagesName() {
    String[] texts = {"The rain has stopped.", "The market is open.", "The train was late."};
    List<DocumentProfile> profiles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Document page =
          document(
              texts[i] + " It is good news for the people who live there.",
              Map.of(Property.URL, "https://a.example/en/" + i, Property.TRANSLATION, "/vi"));
      DocumentProfile.of("en" + i, page).ifPresent(profiles::add);
    }
    Document home =
        document("Hôm qua đội bóng đã thắng trận chung kết.", Map.of(Property.URL, "/vi"));
    DocumentProfile.of("home", home).ifPresent(profiles::add);
    assertThat(profiles).hasSize(4);
    assertThat(PAIRER.pair(profiles).pairs()).isEmpty();
  }

  /** The same text but for the pictures: they tell which belongs to which. */
  @Test
  void knowsPagesByTheirPictures() {
    List<DocumentProfile> profiles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      DocumentProfile.of("en" + i, gallery(ENGLISH_GALLERY, "/en/uploads/", i, "-800x450.jpg"))
          .ifPresent(profiles::add);
      DocumentProfile.of("vi" + i, gallery(VIETNAMESE_GALLERY, "/anh/", i, ".JPG?w=300"))
          .ifPresent(profiles::add);
    }
    assertThat(PAIRER.pair(profiles).pairs())
        .hasSize(6)
        .allMatch(pair -> pair.source().substring(2).equals(pair.target().substring(2)));
  }

  private static final String ENGLISH_GALLERY =
      "Visitors took photos of the lanterns in Hoi An on Sunday evening. "
          + "The festival in the old town drew 3,200 people, said Nguyen Thi Lan of the museum.";
  private static final String VIETNAMESE_GALLERY =
      "Du khách chụp ảnh đèn lồng ở Hội An tối Chủ nhật. "
          + "Lễ hội trong phố cổ thu hút 3.200 người, bà Nguyễn Thị Lan của bảo tàng cho biết.";

  private static Document gallery(String text, String folder, int number, String ending) {
    String image = "https://a.example" + folder + "lantern-" + (40711 + 13 * number) + ending;
    return document(text, Map.of(Property.IMAGES, image));
  }

  @Test
  void leavesCopiesOfAPageAside() throws IOException {
    List<DocumentProfile> profiles = read(Path.of("testdata/gold"), ".en", ".vi");
    String copy = Files.readString(Path.of("testdata/gold/rail-link.en"));
    DocumentProfile.of("gold/x.en", copy).ifPresent(profiles::add);
    Pairing pairing = PAIRER.pair(profiles);
    assertThat(pairing.pairs()).hasSize(14).allMatch(DocumentPairerTest::isRight);
    assertThat(pairing.unpaired())
        .containsExactly(new Unpaired("gold/x.en", "the same as gold/rail-link.en"));
  }

  /** They have the names and figures of one event in an order of their own. */
  @Test
  void leavesReportsOfOneEventThatAreNoTranslations() throws IOException {
    Set<String> translated =
        Set.of("coffee-rewrite", "ferry-short", "heritage-rewrite", "river-rescue", "study-digest");
    List<DocumentProfile> profiles = read(Path.of("testdata/comparable"), ".en", ".vi");
    List<String> paired =
        PAIRER.pair(profiles).pairs().stream()
            .map(pair -> pair.source().replace("comparable/", "").replace(".en", ""))
            .toList();
    assertThat(paired).containsExactlyInAnyOrderElementsOf(translated);
  }

  @Test
  void knowsDocumentsInBothLanguages() {
    String both = "The rain has stopped and the market is open again.\nMưa đã tạnh và chợ lại mở.";
    Document document =
        new Document(
            "page",
            both,
            List.of(
                Block.of(new Span(0, both.indexOf('\n')), Kind.PARAGRAPH),
                Block.of(new Span(both.indexOf('\n') + 1, both.length()), Kind.PARAGRAPH)),
            Map.of());
    assertThat(DocumentProfile.isBilingual(document)).isTrue();
    assertThat(DocumentProfile.isBilingual(document("The rain has stopped again.", Map.of())))
        .isFalse();
  }

  private static Document document(String text, Map<Property, String> properties) {
    Block block = Block.of(new Span(0, text.length()), Kind.PARAGRAPH);
    return new Document("page", text, List.of(block), properties);
  }

  @Test
  void saysWhyDocumentsAreLeft() {
    List<DocumentProfile> profiles =
        Stream.of(
                DocumentProfile.of("a", "The rain has stopped and the market is open again."),
                DocumentProfile.of("b", "Hôm qua đội bóng đã thắng trận chung kết."),
                DocumentProfile.of("c", "Ceci est un texte français que personne ne lit."))
            .flatMap(Optional::stream)
            .toList();
    Pairing pairing = PAIRER.pair(profiles);
    assertThat(pairing.pairs()).isEmpty();
    assertThat(pairing.unpaired()).extracting(Unpaired::name).containsExactly("a", "b");
    assertThat(pairing.unpaired().get(0).reason()).contains("shares nothing");
    assertThat(PAIRER.pair(List.of())).isEqualTo(new Pairing(List.of(), List.of()));
    assertThatThrownBy(() -> PAIRER.threshold(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Ten thousand documents made of the same few sentences, a tenth of them without translation. */
  @Test
  @Tag("slow")
  void pairsTenThousand() throws IOException {
    List<DocumentProfile> profiles = new ArrayList<>();
    Map<Integer, Integer> sides = new HashMap<>();
    for (Heap.Member member : Heap.members(1, 10_000)) {
      DocumentProfile.of(member.name(), member.text()).ifPresent(profiles::add);
      sides.merge(member.number(), 1, Integer::sum);
    }
    long both = sides.values().stream().filter(count -> count == 2).count();
    List<DocumentPair> pairs = PAIRER.pair(profiles).pairs();
    long wrong = pairs.stream().filter(pair -> !isRight(pair)).count();
    assertThat(wrong).isLessThanOrEqualTo(both / 1000);
    assertThat(pairs.size()).isGreaterThanOrEqualTo((int) (0.98 * both));
  }
}
