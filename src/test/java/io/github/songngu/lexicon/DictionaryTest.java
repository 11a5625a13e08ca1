package io.github.songngu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.songngu.vietnamese.Syllable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own dictionary is written by hand: whoever adds to it is told of a slip. */
class DictionaryTest {

  private static final Path FOLDER = Path.of("src/models/dictionary");

  /** Words parted by one blank each. */
  private static final Pattern TERM = Pattern.compile("[\\p{L}\\d]\\S*( \\S+)*");

  /** A word with a mark of tone, decomposed. */
  private static final Pattern TONE = Pattern.compile(".*[\u0300\u0301\u0303\u0309\u0323].*");

  /** One word in so many may be a loan word that is no syllable, as <i>vectơ</i> or <i>ôxít</i>. */
  private static final int SYLLABLES_PER_LOAN = 1000;

  @ParameterizedTest
  @ValueSource(strings = {"general", "news", "technical"})
  void eachLineIsOnePairWellWritten(String name) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".tsv"));
    assertThat(lines).filteredOn(line -> !isWellWritten(line)).isEmpty();
    assertThat(lines).isEqualTo(List.copyOf(new TreeSet<>(lines)));
  }

  private static boolean isWellWritten(String line) {
    String[] cells = line.split("\t", -1);
    return cells.length == 2
        && TERM.matcher(cells[0]).matches()
        && TERM.matcher(cells[1]).matches()
        && !cells[0].equals(cells[1])
        && Normalizer.isNormalized(line, Normalizer.Form.NFC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"general", "news", "technical"})
  void whatBearsAToneIsASyllable(String name) throws IOException {
    int syllables = 0;
    int loans = 0;
    for (String line : Files.readAllLines(FOLDER.resolve(name + ".tsv"))) {
      for (String word : line.substring(line.indexOf('\t') + 1).split("[^\\p{L}]+", 0)) {
        boolean syllable = Syllable.keyOf(word) != null;
        syllables += syllable ? 1 : 0;
        loans += !syllable && bearsTone(word) ? 1 : 0;
      }
    }
    assertThat(loans * SYLLABLES_PER_LOAN).isLessThan(syllables);
  }

  private static boolean bearsTone(String word) {
    return TONE.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).matches();
  }
}
