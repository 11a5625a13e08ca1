package io.github.songngu.pair;

import io.github.songngu.text.Language;
import io.github.songngu.vietnamese.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a heap of documents out of the aligned articles of {@code testdata/gold}: each takes
 * sentences of two of them, with other figures, and tells of people and places of its own. The same
 * sentences come again in hundreds of documents. Of every tenth only one side is there.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.github.songngu.pair.Heap -Dexec.args="10000 FOLDER"</pre>
 */
final class Heap {

  private static final Pattern INDEXES = Pattern.compile("\\d+");
  private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,:])[1-9]\\d{1,2}(?![\\d.,:])");

  private static final String[] FAMILIES = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"
  };
  private static final String[] MIDDLES = {
    "Thị", "Văn", "Minh", "Thanh", "Quốc", "Ngọc", "Đức", "Kim"
  };
  private static final String[] NAMES = {
    "An", "Bình", "Châu", "Dũng", "Giang", "Hạnh", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc",
    "Quyên", "Sơn", "Thảo", "Uyên", "Vinh", "Xuân", "Yến", "Đạt"
  };
  private static final String[] PLACES = {
    "Bạc Liêu",
    "Cao Bằng",
    "Đắk Lắk",
    "Gia Lai",
    "Hà Tĩnh",
    "Kiên Giang",
    "Lạng Sơn",
    "Nghệ An",
    "Phú Yên",
    "Quảng Trị",
    "Sơn La",
    "Tây Ninh",
    "Vĩnh Long",
    "Yên Bái",
    "Điện Biên",
    "Hậu Giang"
  };

  /** Two sides that say the same. */
  record Bead(String english, String vietnamese) {}

  /** Two documents that are translations of one another. */
  record Twins(String english, String vietnamese) {}

  /** A document of the heap: translations of one another have the same number. */
  record Member(int number, Language language, String text) {
    String name() {
      return number + "." + language.tag();
    }
  }

  /** Writes documents into a folder, as {@code 17.en.txt} and {@code 17.vi.txt}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    for (Member member : members(1, Integer.parseInt(arguments[0]))) {
      Files.writeString(folder.resolve(member.name() + ".txt"), member.text);
    }
  }

  /** Returns so many documents. */
  static List<Member> members(long seed, int count) throws IOException {
    Heap heap = new Heap(seed);
    List<Member> members = new ArrayList<>();
    for (int i = 0; members.size() < count; i++) {
      Twins twins = heap.next();
      if (i % 20 != 0) {
        members.add(new Member(i, Language.ENGLISH, twins.english));
      }
      if (i % 20 != 10) {
        members.add(new Member(i, Language.VIETNAMESE, twins.vietnamese));
      }
    }
    return members.subList(0, count);
  }

  private final List<List<Bead>> articles = new ArrayList<>();
  private final Random random;

  Heap(long seed) throws IOException {
    random = new Random(seed);
    try (Stream<Path> files = Files.list(Path.of("testdata/gold"))) {
      for (Path gold : files.filter(file -> file.toString().endsWith(".gold")).sorted().toList()) {
        articles.add(beads(gold));
      }
    }
  }

  private static List<Bead> beads(Path gold) throws IOException {
    String base = gold.toString().replace(".gold", "");
    List<String> english = lines(Path.of(base + ".en"));
    List<String> vietnamese = lines(Path.of(base + ".vi"));
    List<Bead> beads = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      int colon = line.indexOf(':');
      String left = join(english, line.substring(0, colon));
      String right = join(vietnamese, line.substring(colon));
      if (!left.isEmpty() && !right.isEmpty()) {
        beads.add(new Bead(left, right));
      }
    }
    return beads;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }

  private static String join(List<String> sentences, String indexes) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = INDEXES.matcher(indexes);
    while (matcher.find()) {
      text.append(text.length() == 0 ? "" : " ");
      text.append(sentences.get(Integer.parseInt(matcher.group())));
    }
    return text.toString();
  }

  private Twins next() {
    StringBuilder english = new StringBuilder();
    StringBuilder vietnamese = new StringBuilder();
    for (int part = 0; part < 2; part++) {
      for (Bead bead : articles.get(random.nextInt(articles.size()))) {
        if (random.nextInt(3) > 0) {
          Bead changed = change(bead);
          english.append(changed.english).append('\n');
          vietnamese.append(changed.vietnamese).append('\n');
        }
      }
      Bead own = person();
      english.append(own.english).append('\n');
      vietnamese.append(own.vietnamese).append('\n');
    }
    return new Twins(english.toString(), vietnamese.toString());
  }

  /** Puts another figure where both sides have the same one. */
  private Bead change(Bead bead) {
    String english = bead.english;
    String vietnamese = bead.vietnamese;
    Matcher matcher = FIGURE.matcher(bead.english);
    while (matcher.find()) {
      String figure = matcher.group();
      String other = Integer.toString(10 + random.nextInt(990));
      Pattern alone = Pattern.compile("(?<![\\d.,:])" + figure + "(?![\\d.,:])");
      if (alone.matcher(vietnamese).find()) {
        english = alone.matcher(english).replaceAll(other);
        vietnamese = alone.matcher(vietnamese).replaceAll(other);
      }
    }
    return new Bead(english, vietnamese);
  }

  private Bead person() {
    String name = pick(FAMILIES) + " " + pick(MIDDLES) + " " + pick(NAMES);
    String place = pick(PLACES);
    int age = 20 + random.nextInt(60);
    int money = 10 + random.nextInt(900);
    return new Bead(
        fold(name)
            + ", "
            + age
            + ", of "
            + fold(place)
            + " said the loss came to VND"
            + money
            + " million.",
        name
            + ", "
            + age
            + " tuổi, ở "
            + place
            + ", cho biết thiệt hại lên tới "
            + money
            + " triệu đồng.");
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      String plain = Folding.fold(word);
      folded.append(folded.length() == 0 ? "" : " ");
      folded.append(Character.toUpperCase(plain.charAt(0))).append(plain.substring(1));
    }
    return folded.toString();
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
