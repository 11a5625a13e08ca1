package io.github.songngu.score;

/**
 * One kind of evidence for or against a bead; each has one {@link Weights weight}.
 *
 * <p>The value of a feature times its weight is what it adds to a bead's log-odds.
 */
public enum Feature {
  /** 1 for a bead that joins one source and one target sentence. */
  SHAPE_1_1(Kind.SHAPE),
  /** 1 for a bead that joins one source sentence and two target sentences. */
  SHAPE_1_2(Kind.SHAPE),
  /** 1 for a bead that joins two source sentences and one target sentence. */
  SHAPE_2_1(Kind.SHAPE),
  /** 1 for a bead that joins two sentences on either side. */
  SHAPE_2_2(Kind.SHAPE),
  /** 1 for a bead that joins one source sentence and three or more target sentences. */
  SHAPE_1_N(Kind.SHAPE),
  /** 1 for a bead that joins three or more source sentences and one target sentence. */
  SHAPE_N_1(Kind.SHAPE),
  /** 1 for a source sentence without counterpart. */
  NULL_SOURCE(Kind.ALONE),
  /** 1 for a target sentence without counterpart. */
  NULL_TARGET(Kind.ALONE),
  /** How long a sentence without counterpart is: ln of its letters over 80. */
  NULL_LENGTH(Kind.ALONE),
  /** Keys of a sentence without counterpart that the other side knows, weighed by rarity. */
  NULL_KNOWN(Kind.ALONE),
  /** 1 for a sentence without counterpart that is a paragraph of its own. */
  NULL_PARAGRAPH(Kind.ALONE),
  /** How far the lengths of both sides are from what is usual: -z²/2, at least -3. */
  LENGTH(Kind.LENGTH),
  /** How narrow the usual range of lengths is: -ln of z's deviation. */
  LENGTH_SPREAD(Kind.LENGTH),
  /** Names that both sides share, folded of diacritics, weighed by rarity. */
  NAME_SHARED(Kind.NAMES),
  /** Names of one side that the other side has, but not in this bead, weighed by rarity. */
  NAME_MISSING(Kind.NAMES),
  /** Foreign words, code and addresses that both sides share, weighed by rarity. */
  COPY_SHARED(Kind.COPIES),
  /** Foreign words of one side that the other side has, but not in this bead, weighed alike. */
  COPY_MISSING(Kind.COPIES),
  /**
   * Foreign words that the lexicon does not know and the other article has nowhere: ln of one more
   * than each side has.
   */
  COPY_NOWHERE(Kind.COPIES),
  /** Numbers, dates and amounts of the same value, weighed by rarity. */
  VALUE_SHARED(Kind.VALUES),
  /** Values of one side that the other side has, but not in this bead, weighed by rarity. */
  VALUE_MISSING(Kind.VALUES),
  /** Kinds of values, like dates or amounts, that both sides have without one in common. */
  VALUE_OTHER(Kind.VALUES),
  /**
   * How well the lexicon explains words of each side by those of the other: the log-likelihood
   * ratios above 0.
   */
  LEXICON_FOR(Kind.WORDS),
  /** How badly the lexicon explains words of each side: the log-likelihood ratios below 0. */
  LEXICON_AGAINST(Kind.WORDS),
  /** How well the lexicon explains a word of the bead on average, in nats. */
  LEXICON_MEAN(Kind.WORDS),
  /** 1 if both sides end alike, and not with a full stop. */
  ENDING_SAME(Kind.MARKS),
  /** 1 if the two sides end differently, as a question and a statement do. */
  ENDING_DIFFERENT(Kind.MARKS),
  /** 1 if both sides hold quotation marks. */
  QUOTES_BOTH(Kind.MARKS),
  /** 1 if only one side holds quotation marks. */
  QUOTES_ONE(Kind.MARKS),
  /** 1 if both sides hold brackets. */
  BRACKETS_BOTH(Kind.MARKS),
  /** 1 if only one side holds brackets. */
  BRACKETS_ONE(Kind.MARKS),
  /** 1 if both sides begin a paragraph. */
  START_BOTH(Kind.PARAGRAPHS),
  /** 1 if only one side begins a paragraph. */
  START_ONE(Kind.PARAGRAPHS),
  /** 1 if both sides end a paragraph. */
  END_BOTH(Kind.PARAGRAPHS),
  /** 1 if only one side ends a paragraph. */
  END_ONE(Kind.PARAGRAPHS),
  /** Paragraph borders inside the bead. */
  BORDERS_INSIDE(Kind.PARAGRAPHS),
  /** 1 for a source sentence without counterpart that follows another one. */
  SOURCE_AFTER_SOURCE(Kind.ORDER),
  /** 1 for a target sentence without counterpart that follows a source sentence without one. */
  TARGET_AFTER_SOURCE(Kind.ORDER),
  /** 1 for a target sentence without counterpart that follows another one. */
  TARGET_AFTER_TARGET(Kind.ORDER);

  private final Kind kind;

  Feature(Kind kind) {
    this.kind = kind;
  }

  /** Returns what kind of evidence it is. */
  public Kind kind() {
    return kind;
  }

  /** What evidence is about: several features each. */
  public enum Kind {
    /** How many sentences a bead joins. */
    SHAPE,
    /** Words that translate one another. */
    WORDS,
    /** Names, folded of diacritics. */
    NAMES,
    /** Foreign words, code and addresses that stand on both sides. */
    COPIES,
    /** Numbers, dates and amounts. */
    VALUES,
    /** How long both sides are. */
    LENGTH,
    /** Sentence ends, quotation marks and brackets. */
    MARKS,
    /** Where paragraphs begin and end. */
    PARAGRAPHS,
    /** What speaks for a sentence without counterpart. */
    ALONE,
    /** What stands beside a sentence without counterpart. */
    ORDER,
    /** When subtitles are shown. */
    TIME,
    /** How little else around a pair has a counterpart. */
    DOUBT,
    /** What a scorer of the user's own adds. */
    OTHER
  }
}
