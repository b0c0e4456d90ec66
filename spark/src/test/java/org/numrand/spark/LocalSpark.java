package org.numrand.spark;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tests' session, on two threads, whose tasks may fail four times. */
final class LocalSpark {
  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2,4]")
          .appName("numrand tests")
          .config("spark.ui.enabled", "false")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "3")
          .config("spark.sql.warehouse.dir", "target/spark-warehouse")
          .getOrCreate();

  private LocalSpark() {}

  static SparkSession session() {
    return SESSION;
  }

  /** Another session, whose functions come from the configuration. */
  static SparkSession configured() {
    SparkSession.clearDefaultSession();
    SparkSession.clearActiveSession();
    try {
      return SparkSession.builder()
          .withExtensions(new NumrandExtensions())
          .config("spark.numrand.seed", "101")
          .getOrCreate();
    } finally {
      SparkSession.setDefaultSession(SESSION);
      SparkSession.setActiveSession(SESSION);
    }
  }

  /** The source's rows for some options. */
  static Dataset<Row> read(Map<String, ?> options) {
    var reader = SESSION.read().format("numrand");
    options.forEach((key, value) -> reader.option(key, value.toString()));
    return reader.load();
  }
}
