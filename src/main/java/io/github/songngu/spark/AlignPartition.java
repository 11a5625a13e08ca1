package io.github.songngu.spark;

import io.github.songngu.corpus.DocumentAligner;
import io.github.songngu.corpus.DocumentAligner.AlignedDocument;
import io.github.songngu.corpus.JudgedPair;
import io.github.songngu.filter.Fingerprint;
import io.github.songngu.filter.PairFilters;
import io.github.songngu.lexicon.Translation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Documents of a partition to judged pairs, one document at a time. */
final class AlignPartition implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final PairFilters filters;
  private final ArrayList<Translation> words;

  AlignPartition(PairFilters filters, List<Translation> words) {
    this.filters = filters;
    this.words = new ArrayList<>(words);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    DocumentAligner aligner = new DocumentAligner(filters, words);
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
    boolean isLine = document.schema().fields()[0].dataType().equals(DataTypes.BinaryType);
    AlignedDocument aligned =
        isLine ? line(aligner, document.getAs(0)) : members(aligner, document);
    rows.add(Columns.document(aligned.id(), aligned.broken(), aligned.fields()));
    for (JudgedPair pair : aligned.pairs()) {
      rows.add(Columns.pair(pair));
    }
  }

  /** Nobody knows the number of the line: without an id it is named by what it says. */
  private static AlignedDocument line(DocumentAligner aligner, byte[] line) {
    return aligner.alignLine(place(new String(line, StandardCharsets.ISO_8859_1)), line);
  }

  private static AlignedDocument members(DocumentAligner aligner, Row document) {
    Map<String, String> members = new LinkedHashMap<>();
    for (String name : document.schema().fieldNames()) {
      String value = document.getAs(name);
      if (value != null) {
        members.put(name, value);
      }
    }
    String id = members.get("id");
    return id == null || id.isBlank()
        ? aligner.align(place(members.toString()), members)
        : aligner.align(id, members);
  }

  private static String place(String content) {
    return "row " + Long.toHexString(Fingerprint.exact(content, "").high());
  }
}
