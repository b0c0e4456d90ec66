package org.numrand.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.internal.SQLConf;
import org.numrand.core.NumPyVersion;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * The functions of {@link NumrandFunctions} in every session, by configuration alone: for PySpark,
 * {@code spark-sql} and notebooks.
 *
 * <pre>{@code
 * spark.sql.extensions  org.numrand.spark.NumrandExtensions
 * spark.numrand.seed    101
 * spark.numrand.numpy   1.26
 * }</pre>
 *
 * <p>The seed is for calls that give none; the version may be left out.
 */
public final class NumrandExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
  /** The extensions, made by Spark. */
  public NumrandExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    for (String method : RowMethod.names()) {
      String name = "numrand_" + method;
      extensions.injectFunction(
          new Tuple3<>(
              new FunctionIdentifier(name),
              new ExpressionInfo(RowFunction.class.getName(), name),
              new Configured(method)));
    }
    return BoxedUnit.UNIT;
  }

  /** Takes seed and version from the session's configuration. */
  private static final class Configured extends AbstractFunction1<Seq<Expression>, Expression> {
    private final String method;

    Configured(String method) {
      this.method = method;
    }

    @Override
    public Expression apply(Seq<Expression> given) {
      SQLConf conf = SQLConf.get();
      Long seed = NumrandFunctions.seed(conf.getConfString("spark.numrand.seed", null));
      String numpy = conf.getConfString("spark.numrand.numpy", NumPyVersion.DEFAULT.toString());
      return new NumrandFunctions.Builder(method, seed, NumPyVersion.of(numpy)).apply(given);
    }
  }
}
