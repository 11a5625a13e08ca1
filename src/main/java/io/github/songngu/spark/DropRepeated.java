package io.github.songngu.spark;

import io.github.songngu.filter.PairFilters;
import io.github.songngu.filter.Rejection;
import io.github.songngu.filter.RepeatedPairs;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Gives the pairs of a partition, which are sorted, the reason why those after the first go. */
final class DropRepeated implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final PairFilters filters;

  DropRepeated(PairFilters filters) {
    this.filters = filters;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> pairs) {
    RepeatedPairs repeated = new RepeatedPairs(filters);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return pairs.hasNext();
      }

      @Override
      public Row next() {
        Row row = pairs.next();
        Optional<Rejection> why =
            repeated.next(Columns.fingerprint(row, "exact"), Columns.fingerprint(row, "near"));
        return why.map(rejection -> Columns.rejected(row, rejection)).orElse(row);
      }
    };
  }
}
