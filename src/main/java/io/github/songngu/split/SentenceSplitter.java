package io.github.songngu.split;

import io.github.songngu.text.Language;
import io.github.songngu.text.Span;
import java.util.List;

/**
 * Finds the sentences of a text.
 *
 * <pre>{@code
 * SentenceSplitter splitter = SentenceSplitter.of(Language.VIETNAMESE);
 * splitter.split("TP. HCM mưa. Hà Nội nắng."); // [0, 12), [13, 25)
 * }</pre>
 *
 * <p>Implementations are immutable: one instance can be shared by any number of threads.
 */
@FunctionalInterface
public interface SentenceSplitter {

  /**
   * Returns where the sentences stand in {@code text}, in UTF-16 units: in order, not overlapping,
   * none empty, none beginning or ending with white space. Every character that is not white space
   * is in exactly one of them. A line break always ends a sentence.
   *
   * @param text any text; nothing in it is changed, and no text is refused
   */
  List<Span> split(CharSequence text);

  /**
   * Returns the splitter of a language. The first call for a language loads its models, later ones
   * return the same object.
   *
   * @throws IllegalStateException if the class path lacks the OpenNLP sentence model, which the
   *     artifact {@code org.apache.opennlp:opennlp-models-sentdetect-en} holds
   */
  static SentenceSplitter of(Language language) {
    return RuledSplitter.of(language);
  }
}
