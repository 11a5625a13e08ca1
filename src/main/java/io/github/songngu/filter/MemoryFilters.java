package io.github.songngu.filter;

import io.github.songngu.memory.TagPair;
import io.github.songngu.memory.UnitFilter;
import io.github.songngu.memory.UnitPair;
import io.github.songngu.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * The filters of a corpus for the units of a memory.
 *
 * <pre>{@code
 * List<UnitFilter> filters =
 *     MemoryFilters.of(PairFilters.ofDefaults(), TagPair.ENGLISH_VIETNAMESE);
 * new MemoryCleaner("en", "vi", filters).clean(reader, writer, removals);
 * }</pre>
 *
 * <p>They reject the same pairs for the same reasons, with these differences:
 *
 * <ul>
 *   <li>A unit without a score passes {@link Criterion#SCORE}.
 *   <li>Of units with the same text the first are kept, whatever their scores: a memory is read
 *       once.
 *   <li>{@link Criterion#BOILERPLATE} needs a {@linkplain RecurringSides reading before}, and units
 *       that name their documents.
 *   <li>Where the languages are not English and Vietnamese, neither are those criteria that know
 *       these two: language, script, numbers, encoding and syllables.
 * </ul>
 */
public final class MemoryFilters {

  private static final Set<Criterion> OF_OUR_LANGUAGES =
      EnumSet.of(
          Criterion.LANGUAGE,
          Criterion.SCRIPT,
          Criterion.NUMBERS,
          Criterion.ENCODING,
          Criterion.SYLLABLES);

  private MemoryFilters() {}

  /**
   * Returns filters for one memory, all but {@link Criterion#BOILERPLATE}: they remember what they
   * have seen.
   *
   * @param tags the languages of the pairs, in the order of their sides
   */
  public static List<UnitFilter> of(PairFilters filters, TagPair tags) {
    return of(filters, tags, Optional.empty());
  }

  /**
   * Returns filters for one memory that has been read before.
   *
   * @param tags the languages of the pairs, in the order of their sides
   * @param recurring what that reading found
   */
  public static List<UnitFilter> of(PairFilters filters, TagPair tags, RecurringSides recurring) {
    return of(filters, tags, Optional.of(recurring));
  }

  private static List<UnitFilter> of(
      PairFilters filters, TagPair tags, Optional<RecurringSides> recurring) {
    boolean swapped = isOf(tags.source(), Language.VIETNAMESE);
    boolean ours =
        swapped
            ? isOf(tags.target(), Language.ENGLISH)
            : isOf(tags.source(), Language.ENGLISH) && isOf(tags.target(), Language.VIETNAMESE);
    List<UnitFilter> all = new ArrayList<>();
    all.add(wrap(ours ? filters : filters.without(OF_OUR_LANGUAGES), swapped));
    recurring.ifPresent(sides -> boilerplate(sides, filters, all));
    repeated(Criterion.DUPLICATE, filters, pair -> pair.source() + '\t' + pair.target(), all);
    repeated(
        Criterion.NEAR_DUPLICATE,
        filters,
        pair -> Essence.of(pair.source()) + '\t' + Essence.of(pair.target()),
        all);
    return all;
  }

  private static boolean isOf(String tag, Language language) {
    return tag.split("[-_]", 2)[0].equalsIgnoreCase(language.tag());
  }

  private static UnitFilter wrap(PairFilters filters, boolean swapped) {
    return pair -> filters.reject(text(pair, swapped)).map(MemoryFilters::reason);
  }

  private static TextPair text(UnitPair pair, boolean swapped) {
    double score = Math.min(1, Math.max(0, pair.score().orElse(1)));
    return swapped
        ? new TextPair(pair.target(), pair.source(), score)
        : new TextPair(pair.source(), pair.target(), score);
  }

  private static void boilerplate(RecurringSides sides, PairFilters filters, List<UnitFilter> all) {
    OptionalDouble most = filters.threshold(Criterion.BOILERPLATE);
    if (most.isPresent()) {
      all.add(
          pair -> {
            int documents = sides.documents(pair.source(), pair.target());
            return documents > most.getAsDouble()
                ? Optional.of(
                    reason(
                        new Rejection(Criterion.BOILERPLATE.code(), documents, most.getAsDouble())))
                : Optional.empty();
          });
    }
  }

  private static UnitFilter.Reason reason(Rejection why) {
    return new UnitFilter.Reason(
        why.code(), Rejection.number(why.value()), Rejection.number(why.threshold()));
  }

  private static void repeated(
      Criterion criterion,
      PairFilters filters,
      Function<UnitPair, String> key,
      List<UnitFilter> all) {
    OptionalDouble most = filters.threshold(criterion);
    if (most.isPresent()) {
      all.add(UnitFilter.repeated(criterion.code(), (int) Math.ceil(most.getAsDouble()), key));
    }
  }
}
