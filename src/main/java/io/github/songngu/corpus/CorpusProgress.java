package io.github.songngu.corpus;

/** Is told how far a {@link CorpusJob} is; called by several threads at once. */
@FunctionalInterface
public interface CorpusProgress {

  /**
   * Some documents are aligned.
   *
   * @param documents how many so far, those of an interrupted run included
   * @param all how many there are
   * @param pairs how many pairs they gave in this run that passed the filters
   */
  void aligned(long documents, long all, long pairs);

  /** A document cannot be used, for a reason in one line; told in the order of the documents. */
  default void broken(String reason) {}
}
