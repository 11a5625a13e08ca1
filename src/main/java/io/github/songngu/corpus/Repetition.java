package io.github.songngu.corpus;

import io.github.songngu.filter.Criterion;
import io.github.songngu.filter.PairFilters;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds the pairs that only the whole corpus shows to be too many: sides that many documents
 * repeat, then pairs that are there already.
 *
 * <p>Of nearly equal pairs the one with the highest score stays, of these the one with the lowest
 * id, so that neither the order of the documents nor the number of machines matters.
 */
final class Repetition implements Closeable {

  private final Chunks chunks;
  private final long count;
  private final Path folder;
  private final long memory;
  private final List<ExternalSort> sorts = new ArrayList<>();

  Repetition(Chunks chunks, long count, Path folder, long memory) {
    this.chunks = chunks;
    this.count = count;
    this.folder = folder;
    this.memory = memory;
  }

  private ExternalSort sort(String name) {
    ExternalSort sort = new ExternalSort(folder, name, memory);
    sorts.add(sort);
    return sort;
  }

  /** Returns the pairs to be dropped, in the order of their numbers; valid until this is closed. */
  Drops find(PairFilters filters) throws IOException {
    ExternalSort dropped = sort("dropped");
    ExternalSort boilerplate = sort("boilerplate");
    OptionalDouble most = filters.threshold(Criterion.BOILERPLATE);
    if (most.isPresent()) {
      findBoilerplate(
          most.getAsDouble(),
          drop -> {
            boilerplate.add(drop);
            dropped.add(drop);
          });
    }
    findDoubles(new Drops(boilerplate.sorted()), new Doubles(filters, dropped::add));
    return new Drops(dropped.sorted());
  }

  private void findBoilerplate(double most, Drops.Sink out) throws IOException {
    try (ExternalSort sides = sort("sides")) {
      chunks.visit(count, Boilerplate::sides, sides::addAll);
      new Boilerplate(most, out).find(sides.sorted());
    }
  }

  private void findDoubles(Drops boilerplate, Doubles doubles) throws IOException {
    try (ExternalSort pairs = sort("pairs")) {
      chunks.visit(
          count,
          ChunkReader::keys,
          keys -> {
            for (PairKey key : keys) {
              if (boilerplate.of(key.number()) == null) {
                pairs.add(doubles.pair(key));
              }
            }
          });
      doubles.find(pairs.sorted());
    }
  }

  @Override
  public void close() throws IOException {
    for (ExternalSort sort : sorts) {
      sort.close();
    }
  }
}
