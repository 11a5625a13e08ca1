package io.github.songngu.spark;

import io.github.songngu.corpus.JudgedPair;
import io.github.songngu.export.CorpusPair;
import io.github.songngu.filter.Fingerprint;
import io.github.songngu.filter.PairFingerprints;
import io.github.songngu.filter.Rejection;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The columns of judged pairs. A row whose id is null stands for a document, not for a pair. */
final class Columns {

  static final StructType JUDGED =
      new StructType()
          .add("document", DataTypes.StringType)
          .add("broken", DataTypes.StringType)
          .add("id", DataTypes.StringType)
          .add("en", DataTypes.StringType)
          .add("vi", DataTypes.StringType)
          .add("score", DataTypes.DoubleType)
          .add("bead", DataTypes.StringType)
          .add("src_start", DataTypes.IntegerType)
          .add("src_end", DataTypes.IntegerType)
          .add("trg_start", DataTypes.IntegerType)
          .add("trg_end", DataTypes.IntegerType)
          .add("fields", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
          .add("exact_high", DataTypes.LongType)
          .add("exact_low", DataTypes.LongType)
          .add("near_high", DataTypes.LongType)
          .add("near_low", DataTypes.LongType)
          .add("src_key", DataTypes.LongType)
          .add("trg_key", DataTypes.LongType)
          .add("reason", DataTypes.StringType)
          .add("value", DataTypes.DoubleType)
          .add("threshold", DataTypes.DoubleType);

  private Columns() {}

  static Row document(String id, String broken, Map<String, String> fields) {
    @Nullable Object[] cells = new @Nullable Object[JUDGED.size()];
    cells[0] = id;
    cells[1] = broken;
    cells[JUDGED.fieldIndex("fields")] = CollectionConverters.asScala(fields);
    return RowFactory.create(cells);
  }

  static Row pair(JudgedPair judged) {
    CorpusPair pair = judged.pair();
    PairFingerprints keys = PairFingerprints.of(pair.english(), pair.vietnamese());
    Rejection why = judged.why();
    return RowFactory.create(
        pair.document(),
        "",
        pair.id(),
        pair.english(),
        pair.vietnamese(),
        pair.score(),
        pair.bead(),
        pair.englishSpan().start(),
        pair.englishSpan().end(),
        pair.vietnameseSpan().start(),
        pair.vietnameseSpan().end(),
        CollectionConverters.asScala(pair.fields()),
        keys.exact().high(),
        keys.exact().low(),
        keys.near().high(),
        keys.near().low(),
        keys.english(),
        keys.vietnamese(),
        why == null ? null : why.code(),
        why == null ? null : why.value(),
        why == null ? null : why.threshold());
  }

  static Fingerprint fingerprint(Row row, String name) {
    return new Fingerprint(row.getAs(name + "_high"), row.getAs(name + "_low"));
  }

  /** Returns the same pair with the reason why it is thrown away. */
  static Row rejected(Row row, Rejection why) {
    @Nullable Object[] cells = new @Nullable Object[JUDGED.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.get(i);
    }
    cells[JUDGED.fieldIndex("reason")] = why.code();
    cells[JUDGED.fieldIndex("value")] = why.value();
    cells[JUDGED.fieldIndex("threshold")] = why.threshold();
    return RowFactory.create(cells);
  }
}
