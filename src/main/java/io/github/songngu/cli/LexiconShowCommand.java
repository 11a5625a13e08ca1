package io.github.songngu.cli;

import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.lexicon.Origin;
import io.github.songngu.lexicon.WordEntry;
import io.github.songngu.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains what a word means to the aligner. */
@Command(
    name = "show",
    description = {
      "Prints how a word or phrase of either language is translated: how likely, how",
      "likely back, and where that comes from: corpus, technical, news or general",
      "(dictionaries), cldr (names), user."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {"", "Example: songngu lexicon show hợp tác"})
final class LexiconShowCommand implements Callable<Integer> {

  private static final int UNKNOWN = 1;

  private final Terminal terminal;

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "A word or phrase.")
  private List<String> words = List.of();

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      description = "Translations printed of each word (default: ${DEFAULT-VALUE}).")
  private int most = 8;

  @Mixin private final LexiconOption lexicon = new LexiconOption();

  LexiconShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 0) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "-n is " + most + ", expected 0 or more");
    }
    Lexicon known = lexicon.read();
    String phrase = String.join(" ", words);
    List<WordEntry> entries = whole(known, phrase);
    List<String> near = entries.isEmpty() ? known.near(phrase) : List.of();
    if (entries.isEmpty() && near.isEmpty()) {
      entries = parts(known, phrase);
      if (!entries.isEmpty()) {
        terminal.say("'" + phrase + "' is no entry; these are its words");
      }
    }
    if (entries.isEmpty()) {
      terminal.complain(
          "'"
              + phrase
              + "' is not in the lexicon"
              + (near.isEmpty() ? "" : "; near it are " + String.join(", ", near)));
      return UNKNOWN;
    }
    print(entries);
    return 0;
  }

  private static List<WordEntry> whole(Lexicon known, String phrase) {
    List<WordEntry> entries = new ArrayList<>();
    for (Language language : Language.values()) {
      Optional<WordEntry> entry = known.entry(language, phrase);
      entry.ifPresent(entries::add);
    }
    return entries;
  }

  /** Returns the words of a phrase, in the language that has more of them. */
  private static List<WordEntry> parts(Lexicon known, String phrase) {
    List<WordEntry> english = known.entriesWithin(Language.ENGLISH, phrase);
    List<WordEntry> vietnamese = known.entriesWithin(Language.VIETNAMESE, phrase);
    return vietnamese.size() > english.size() ? vietnamese : english;
  }

  private void print(List<WordEntry> entries) throws IOException {
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(terminal.data(), StandardCharsets.UTF_8))) {
      for (WordEntry entry : entries) {
        out.write(
            String.format(
                Locale.ROOT,
                "%s\t%s\tonce in %,d words\n",
                entry.word(),
                entry.language().tag(),
                Math.round(1 / entry.frequency())));
        if (entry.meanings().isEmpty()) {
          out.write("  (no translation known)\n");
        }
        for (WordEntry.Meaning meaning : entry.meanings().stream().limit(most).toList()) {
          out.write(
              String.format(
                  Locale.ROOT,
                  "  %.3f\t%.3f\t%s\t%s\n",
                  meaning.probability(),
                  meaning.reverse(),
                  meaning.word().isEmpty() ? "(nothing)" : meaning.word(),
                  origins(meaning)));
        }
      }
    }
  }

  private static String origins(WordEntry.Meaning meaning) {
    return meaning.origins().stream().map(Origin::toString).collect(Collectors.joining(" "));
  }
}
