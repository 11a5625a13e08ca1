package io.github.songngu.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a format could not hold. */
final class LossCount {

  private final Map<Loss, Long> counts = new EnumMap<>(Loss.class);

  void add(Loss kind, long number) {
    if (number > 0) {
      counts.merge(kind, number, Long::sum);
    }
  }

  void addAll(Map<Loss, Long> others) {
    others.forEach(this::add);
  }

  /** Counts what is lost with codes of which only the text around them is written. */
  void addCodes(List<Inline> content) {
    for (Inline part : content) {
      if (part instanceof Inline.Code code) {
        add(Loss.CODE, 1);
        if (code.kind() == Inline.Kind.HIGHLIGHT) {
          addCodes(code.content());
        }
      }
    }
  }

  /** Counts annotations that are not written at all. */
  void addAnnotations(Collection<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      add(annotation instanceof Annotation.Note ? Loss.NOTE : Loss.PROPERTY, 1);
    }
  }

  /** Returns the numbers that are not 0. */
  Map<Loss, Long> counts() {
    return Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** Returns the same numbers with another one added. */
  Map<Loss, Long> with(Loss kind, long number) {
    LossCount all = new LossCount();
    all.addAll(counts);
    all.add(kind, number);
    return all.counts();
  }
}
