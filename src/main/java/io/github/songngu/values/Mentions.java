package io.github.songngu.values;

import io.github.songngu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The mentions found so far. */
final class Mentions {

  private final Tokens tokens;
  private final List<Mention> found = new ArrayList<>();

  Mentions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Adds a mention that covers the tokens {@code [from, to)} and returns {@code to}. */
  int add(int from, int to, Value value) {
    return add(from, to, List.of(value), false);
  }

  /** Adds a mention that covers the tokens {@code [from, to)} and returns {@code to}. */
  int add(int from, int to, List<Value> readings, boolean approximate) {
    Span span = new Span(tokens.start(from), tokens.end(to - 1));
    found.add(new Mention(span, readings, approximate));
    return to;
  }

  List<Mention> toList() {
    return List.copyOf(found);
  }
}
