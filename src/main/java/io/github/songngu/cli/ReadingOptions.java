package io.github.songngu.cli;

import io.github.songngu.BitextPipeline;
import io.github.songngu.read.Block;
import io.github.songngu.read.Document;
import io.github.songngu.read.DocumentReaders;
import io.github.songngu.read.ParallelDocuments;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How documents are read, and what is said of them. */
final class ReadingOptions {

  /** No more of a text is needed to find it again. */
  private static final int LONGEST_EXCERPT = 80;

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.@Nullable CommandSpec command;

  @Option(
      names = "--reader",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "The format of the input: ${COMPLETION-CANDIDATES} (default: found).")
  private @Nullable String reader;

  @Option(
      names = "--report",
      description = "Say which text was set aside as no part of the article, and why.")
  private boolean report;

  @Option(
      names = "--keep-all",
      description = "Take all text for article: menus, credits and code too.")
  private boolean keepAll;

  /** The names of all readers. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return DocumentReaders.ofDefaults().names().iterator();
    }
  }

  /** Returns whether any of them was given. */
  boolean areGiven() {
    return reader != null || report || keepAll;
  }

  /** Tells a pipeline how to read. */
  void configure(BitextPipeline.Builder builder) {
    builder.keepAll(keepAll);
    if (reader != null) {
      try {
        builder.readers(DocumentReaders.ofDefaults().only(reader.toLowerCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(
            command == null ? new CommandLine(this) : command.commandLine(), "--" + e.getMessage());
      }
    }
  }

  /** Says what of a document was set aside, a line each, if that was asked for. */
  Document report(Document document, Terminal terminal) {
    List<Block> aside = report ? document.setAside() : List.of();
    TextPlace place = new TextPlace(document.text());
    for (Block block : aside) {
      place.goTo(block.span().start());
      String reason = block.reason().isEmpty() ? "" : " (" + block.reason() + ")";
      terminal.say(
          document.name()
              + ": line "
              + place.line()
              + ": set aside as "
              + block.kind().name().toLowerCase(Locale.ROOT)
              + reason
              + ": "
              + excerpt(document.text(block)));
    }
    return document;
  }

  /** Says what of two documents was set aside, if that was asked for. */
  ParallelDocuments report(ParallelDocuments documents, Terminal terminal) {
    report(documents.first(), terminal);
    report(documents.second(), terminal);
    return documents;
  }

  private static String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_EXCERPT) {
      return line;
    }
    int end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_EXCERPT - 1));
    return line.substring(0, end) + "…";
  }
}
