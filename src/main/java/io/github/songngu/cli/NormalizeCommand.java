package io.github.songngu.cli;

import io.github.songngu.vietnamese.Change;
import io.github.songngu.vietnamese.Folding;
import io.github.songngu.vietnamese.NormalizationRule;
import io.github.songngu.vietnamese.NormalizedText;
import io.github.songngu.vietnamese.ToneStyle;
import io.github.songngu.vietnamese.VietnameseNormalizer;
import io.github.songngu.vietnamese.encoding.LegacyEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Mends text. */
@Command(
    name = "normalize",
    description = {
      "Mends text: canonical composition, look-alike letters, junk and",
      "invisible characters, spaces of other kinds. Line ends stay."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  songngu normalize article.txt --report -o mended.txt",
      "  songngu normalize --from tcvn3 old.txt",
      "  echo 'Hoà Bình' | songngu normalize --tone old"
    })
final class NormalizeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final TextStreams streams = new TextStreams();

  @Option(
      names = "--tone",
      paramLabel = "STYLE",
      converter = ToneConverter.class,
      completionCandidates = ToneLabels.class,
      description = "Place tone marks in one style: old (hòa) or new (hoà).")
  private @Nullable ToneStyle tone;

  @Option(
      names = "--fold",
      description = "Print the form for matching: small letters without diacritics.")
  private boolean fold;

  @Option(
      names = "--repair-encoding",
      description = "Mend what was read in the wrong encoding; which, is found.")
  private boolean repairEncoding;

  @Option(
      names = "--from",
      paramLabel = "ENCODING",
      converter = EncodingConverter.class,
      completionCandidates = EncodingLabels.class,
      description = {
        "Decode ${COMPLETION-CANDIDATES};",
        "bytes, or UTF-8 of text that was read as Latin-1.",
        "No-break spaces stay then."
      })
  private @Nullable LegacyEncoding from;

  @Option(
      names = "--report",
      description = {
        "Write each change to standard error, a line each:",
        "line, column, before, after, rule, parted by tabs;",
        "control characters, which stay, as unreadable."
      })
  private boolean report;

  NormalizeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ChangeReport changes = new ChangeReport(terminal.err(), report);
    NormalizedText normalized = normalizer().normalize(read(changes));
    String result = fold ? Folding.fold(normalized.text()) : normalized.text();
    streams.write(terminal, out -> out.write(result));
    report(normalized, changes);
    if (from == null && !repairEncoding) { // these say themselves what is lost
      normalized.unreadable().forEach(span -> changes.addUnreadable(normalized.original(), span));
    }
    changes.end();
    terminal.say(changes.toString());
    return 0;
  }

  /** Reads and decodes the input, and reports what that took. */
  private String read(ChangeReport changes) throws IOException {
    try (InputStream in = streams.open(terminal)) {
      ByteInput input = ByteInput.read(streams.name(), in);
      String text =
          from != null
              ? decode(input, from, changes)
              : repairEncoding ? input.decode() : input.text();
      return repairEncoding ? EncodingRepair.mend(text, changes) : text;
    }
  }

  private static String decode(ByteInput input, LegacyEncoding encoding, ChangeReport changes)
      throws IOException {
    String text = input.decode(encoding);
    for (int at = -1; (at = text.indexOf('\uFFFD', at + 1)) >= 0; ) {
      changes.addLoss(text, at, "\uFFFD", "");
    }
    return text;
  }

  private static void report(NormalizedText normalized, ChangeReport changes) {
    for (Change change : normalized.changes()) {
      String rule = change.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
      int start = change.original().start();
      changes.add(normalized.original(), start, change.before(), change.after(), rule);
    }
  }

  private VietnameseNormalizer normalizer() {
    VietnameseNormalizer.Builder builder = VietnameseNormalizer.builder();
    if (tone != null) {
      builder.toneStyle(tone);
    }
    if (from != null) {
      builder.without(NormalizationRule.SPACE); // a no-break space is what its byte says
    }
    return builder.build();
  }

  private static TypeConversionException refusal(String given, Iterable<String> expected) {
    return new TypeConversionException(
        "found '" + given + "', expected one of " + String.join(", ", expected));
  }

  /** Reads the name of a style. */
  static final class ToneConverter implements ITypeConverter<ToneStyle> {
    @Override
    public ToneStyle convert(String label) {
      return switch (label.toLowerCase(Locale.ROOT)) {
        case "old" -> ToneStyle.OLD;
        case "new" -> ToneStyle.NEW;
        default -> throw refusal(label, new ToneLabels());
      };
    }
  }

  /** The names of the styles. */
  static final class ToneLabels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("old", "new").iterator();
    }
  }

  /** Reads the name of an encoding. */
  static final class EncodingConverter implements ITypeConverter<LegacyEncoding> {
    @Override
    public LegacyEncoding convert(String label) {
      try {
        return LegacyEncoding.of(label);
      } catch (IllegalArgumentException e) {
        throw refusal(label, new EncodingLabels());
      }
    }
  }

  /** The names of the encodings. */
  static final class EncodingLabels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(LegacyEncoding.values()).map(LegacyEncoding::label).iterator();
    }
  }
}
