package io.github.songngu.vietnamese;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Mends what breaks Vietnamese text: decomposed and misordered marks, look-alike letters, invisible
 * characters, spaces of other kinds, junk of foreign scripts.
 *
 * <pre>{@code
 * VietnameseNormalizer.ofDefaults().normalize("Ðảng bộ an꧑d").text()   // "Đảng bộ and"
 *
 * VietnameseNormalizer.builder()
 *     .toneStyle(ToneStyle.NEW)
 *     .without(NormalizationRule.SPACE)
 *     .build();
 * }</pre>
 *
 * <p>Quotation marks, dashes, the style of tone marks, <i>i</i> and <i>y</i>, and case stay as they
 * are unless asked for. Text in other languages stays as it is but for its composition. Normalizing
 * twice is the same as once. Text without anything to mend comes back as the same object. A
 * document should be given whole: what is junk depends on all of it. Control characters stay, since
 * they may be what an encoding was misread to; {@link NormalizedText#unreadable()} tells where.
 *
 * <p>Immutable, for use by any number of threads.
 */
public final class VietnameseNormalizer {

  /** More rounds than any text needs; each begins only if the one before changed something. */
  private static final int MAX_ROUNDS = 8;

  private static final VietnameseNormalizer DEFAULTS = builder().build();

  private final Set<NormalizationRule> rules;
  private final @Nullable ToneStyle toneStyle;

  /** The classes of units that the rules have to do with. */
  private final int wanted;

  /** Whether a rule has to look at all words. */
  private final boolean looksAtWords;

  private VietnameseNormalizer(Builder builder) {
    this.rules = EnumSet.copyOf(builder.rules);
    this.toneStyle = builder.toneStyle;
    this.wanted = rules.stream().mapToInt(CharClass::of).reduce(0, (a, b) -> a | b);
    this.looksAtWords = toneStyle != null || rules.contains(NormalizationRule.I_FOR_Y);
  }

  /** Returns the normalizer with the rules that are on by default. */
  public static VietnameseNormalizer ofDefaults() {
    return DEFAULTS;
  }

  /** Returns a builder with the rules that are on by default. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Normalizes a text.
   *
   * @param text any text, best a whole document; lone surrogates stay
   * @return the text, the original and what was changed
   */
  public NormalizedText normalize(String text) {
    return isClean(text) ? NormalizedText.unchanged(text) : mend(text);
  }

  /** Whether no unit of the text has to do with any rule that is on; holds for most texts. */
  private boolean isClean(String text) {
    return !looksAtWords && (CharClass.of(text) & wanted) == 0;
  }

  private NormalizedText mend(String text) {
    String current = text;
    ChangeList changes = new ChangeList();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Pass pass = new Pass(text, current, changes);
      run(pass);
      changes = pass.changes;
      if (pass.current.equals(current)) {
        break;
      }
      current = pass.current;
    }
    return new NormalizedText(text, changes.size() == 0 ? text : current, changes);
  }

  private void run(Pass pass) {
    int classes = CharClass.of(pass.current) & wanted;
    pass.apply((classes & CharClass.COMPOSITION) != 0, Composition::find);
    pass.apply((classes & CharClass.LOOK_ALIKE) != 0, LookAlikes::find);
    pass.apply((classes & CharClass.FOREIGN) != 0, JunkRuns::find);
    pass.apply((classes & CharClass.INVISIBLE) != 0, Layout::findInvisible);
    pass.apply((classes & CharClass.SPACE) != 0, Layout::findSpaces);
    pass.apply((classes & CharClass.FULL_WIDTH) != 0, Layout::findFullWidth);
    pass.apply((classes & CharClass.QUOTE) != 0, Layout::findQuotes);
    pass.apply((classes & CharClass.DASH) != 0, Layout::findDashes);
    pass.apply(rules.contains(NormalizationRule.I_FOR_Y), ToneMarks::findY);
    ToneStyle style = toneStyle;
    if (style != null) {
      pass.apply(true, edits -> ToneMarks.find(edits, style));
    }
  }

  /** Returns the rules that are on. */
  @Override
  public String toString() {
    return "VietnameseNormalizer" + rules + (toneStyle == null ? "" : " " + toneStyle);
  }

  /** One way through all rules. */
  private static final class Pass {
    private final String original;
    private String current;
    private ChangeList changes;

    Pass(String original, String current, ChangeList changes) {
      this.original = original;
      this.current = current;
      this.changes = changes;
    }

    void apply(boolean on, Consumer<Edits> rule) {
      if (on) {
        Edits edits = new Edits(current);
        rule.accept(edits);
        if (edits.changes().size() > 0) {
          current = edits.result();
          changes = ChangeList.join(changes, edits.changes(), original, current);
        }
      }
    }
  }

  /** Sets up a {@link VietnameseNormalizer}. */
  public static final class Builder {

    private final Set<NormalizationRule> rules =
        EnumSet.range(NormalizationRule.COMPOSITION, NormalizationRule.FULL_WIDTH);

    private @Nullable ToneStyle toneStyle;

    private Builder() {}

    /**
     * Turns a rule on.
     *
     * @throws IllegalArgumentException for {@link NormalizationRule#TONE_MARK}, which needs a
     *     style, and {@link NormalizationRule#ENCODING}, which is none of this class
     */
    public Builder with(NormalizationRule rule) {
      if (rule == NormalizationRule.TONE_MARK) {
        throw new IllegalArgumentException("TONE_MARK needs a style: call toneStyle");
      }
      if (rule == NormalizationRule.ENCODING) {
        throw new IllegalArgumentException("ENCODING is mended by EncodingDetector");
      }
      rules.add(rule);
      return this;
    }

    /** Turns a rule off. */
    public Builder without(NormalizationRule rule) {
      rules.remove(rule);
      toneStyle = rule == NormalizationRule.TONE_MARK ? null : toneStyle;
      return this;
    }

    /** Places tone marks in one style; without this call they stay where they are. */
    public Builder toneStyle(ToneStyle style) {
      toneStyle = style;
      rules.add(NormalizationRule.TONE_MARK);
      return this;
    }

    /** Returns the normalizer. */
    public VietnameseNormalizer build() {
      return new VietnameseNormalizer(this);
    }
  }
}
