package io.github.songngu.corpus;

import io.github.songngu.BitextPipeline;
import io.github.songngu.Outcome;
import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.TextPair;
import io.github.songngu.lexicon.Lexicon;
import io.github.songngu.lexicon.Translation;
import io.github.songngu.read.InputException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Aligns one document after the other and asks the filters about each pair: what a {@link
 * CorpusJob} does before it looks at the corpus as a whole. For programs that spread the documents
 * over machines of their own.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentAligner {

  private final PairFilters filters;
  private final BitextPipeline pipeline;

  /** Takes the filters. */
  public DocumentAligner(PairFilters filters) {
    this(filters, List.of());
  }

  /**
   * Takes the filters, and words of the user's own.
   *
   * @param words outrank those of the built-in lexicon
   */
  public DocumentAligner(PairFilters filters, List<Translation> words) {
    this.filters = filters;
    this.pipeline =
        words.isEmpty()
            ? BitextPipeline.ofDefaults()
            : BitextPipeline.builder().lexicon(Lexicon.builtIn().with(words)).build();
  }

  /**
   * What became of a document.
   *
   * @param id names it
   * @param broken why it could not be used, in one line; empty if it could
   * @param fields what is known about it
   * @param pairs its pairs in order, good and bad
   */
  public record AlignedDocument(
      String id, String broken, Map<String, String> fields, List<JudgedPair> pairs)
      implements Serializable {}

  /**
   * Aligns a document whatever is wrong with it.
   *
   * @param place names it in messages
   * @param members {@code id}, {@code en} and {@code vi}, or {@code text} for a paired article; the
   *     others are fields, see {@link CorpusJob}
   */
  public AlignedDocument align(String place, Map<String, String> members) {
    return align(new Deferred(place, 0, stamp -> {}, new JsonDocument(place, members)::align));
  }

  /**
   * Aligns a document that is a line of JSONL, whatever is wrong with it.
   *
   * @param place names it in messages, and in output if it has no {@code id}
   * @param line the line in UTF-8, not empty
   */
  public AlignedDocument alignLine(String place, byte[] line) {
    return align(
        new Deferred(
            place,
            line.length,
            stamp -> {},
            pipeline -> JsonDocument.parse(place, "", line).align(pipeline)));
  }

  /** One document that cannot be used, or that shows a fault in this program, stops nothing. */
  AlignedDocument align(SourceDocument document) {
    try {
      SourceDocument.Result result = document.align(pipeline);
      if (result.outcome() instanceof Outcome.Rejected rejected) {
        return broken(document, rejected.reason());
      }
      return new AlignedDocument(
          result.outcome().id(),
          "",
          result.fields(),
          judge(CorpusPair.of(result.outcome().orThrow(), result.fields())));
    } catch (InputException e) {
      return broken(document, Objects.requireNonNull(e.getMessage()));
    } catch (NoSuchFileException e) {
      return broken(document, e.getFile() + ": no such file");
    } catch (AccessDeniedException e) {
      return broken(document, e.getFile() + ": permission denied");
    } catch (FileSystemException e) {
      return broken(document, e.getFile() + ": cannot be read");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return broken(document, document.place() + ": " + e);
    }
  }

  private static AlignedDocument broken(SourceDocument document, String reason) {
    return new AlignedDocument(document.place(), reason, Map.of(), List.of());
  }

  private List<JudgedPair> judge(List<CorpusPair> pairs) {
    List<JudgedPair> judged = new ArrayList<>();
    for (CorpusPair pair : pairs) {
      TextPair text = new TextPair(pair.english(), pair.vietnamese(), pair.score());
      judged.add(new JudgedPair(pair, filters.reject(text).orElse(null)));
    }
    return judged;
  }
}
