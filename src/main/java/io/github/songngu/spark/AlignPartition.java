package io.github.songngu.spark;

import io.github.songngu.corpus.DocumentAligner;
import io.github.songngu.corpus.DocumentAligner.AlignedDocument;
import io.github.songngu.corpus.JudgedPair;
import io.github.songngu.filter.Fingerprint;
import io.github.songngu.filter.PairFilters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Documents of a partition to judged pairs, one document at a time. */
final class AlignPartition implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final PairFilters filters;

  AlignPartition(PairFilters filters) {
    this.filters = filters;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    DocumentAligner aligner = new DocumentAligner(filters);
    Deque<Row> rows = new ArrayDeque<>();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        while (rows.isEmpty() && documents.hasNext()) {
          align(aligner, documents.next(), rows);
        }
        return !rows.isEmpty();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException("all documents are aligned");
        }
        return rows.remove();
      }
    };
  }

  private static void align(DocumentAligner aligner, Row document, Deque<Row> rows) {
    Map<String, String> members = new LinkedHashMap<>();
    for (String name : document.schema().fieldNames()) {
      String value = document.getAs(name);
      if (value != null) {
        members.put(name, value);
      }
    }
    AlignedDocument aligned = aligner.align(place(members), members);
    rows.add(Columns.document(aligned.id(), aligned.broken(), aligned.fields()));
    for (JudgedPair pair : aligned.pairs()) {
      rows.add(Columns.pair(pair));
    }
  }

  /** A row has no line number: without an id it is named by what it says. */
  private static String place(Map<String, String> members) {
    String id = members.get("id");
    return id != null
        ? id
        : "row " + Long.toHexString(Fingerprint.exact(members.toString(), "").high());
  }
}
