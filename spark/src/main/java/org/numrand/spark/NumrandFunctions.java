package org.numrand.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Generator;
import org.numrand.notation.Call;
import org.numrand.notation.CallText;
import org.numrand.notation.MethodGroup;
import org.numrand.surface.Surface;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/**
 * Functions of a row number: one for each method that draws a value, or a vector.
 *
 * <pre>{@code
 * NumrandFunctions.register(spark, 101);
 * spark.sql("SELECT id, numrand_normal(id, 10, 2, 'x') AS x FROM range(1000)");
 * }</pre>
 *
 * <p>{@code numrand_METHOD(row, parameters..., [column, [seed]])} is, in Python, {@code
 * Generator(Philox(seed, counter=[0, row, zlib.crc32(column), 0])).METHOD(parameters...)}, with 0
 * for the column's number if no name is given. So what a row gets depends on these values alone,
 * and a plan may compute it twice, or elsewhere. Null in, null out.
 */
public final class NumrandFunctions {
  private static final String PREFIX = "numrand_";

  private NumrandFunctions() {}

  /**
   * Registers the functions in a session, as temporary ones.
   *
   * @param spark the session
   * @param seed the seed where a call gives none, at least 0
   * @throws IllegalArgumentException if the seed is negative
   */
  public static void register(SparkSession spark, long seed) {
    register(spark, seed, NumPyVersion.DEFAULT.toString());
  }

  /**
   * Registers the functions with the numbers of another NumPy.
   *
   * @param spark the session
   * @param seed the seed where a call gives none, at least 0
   * @param numpy the version of NumPy, as {@code 1.26}
   * @throws IllegalArgumentException if the seed is negative, or if there is no such version
   */
  public static void register(SparkSession spark, long seed, String numpy) {
    checkSeed(seed);
    NumPyVersion version = NumPyVersion.of(numpy);
    var registry =
        ((org.apache.spark.sql.classic.SparkSession) spark).sessionState().functionRegistry();
    for (String method : RowMethod.names()) {
      registry.createOrReplaceTempFunction(
          PREFIX + method, new Builder(method, seed, version), "scala_udf");
    }
  }

  /**
   * A column that a registered function draws: {@code column("x", "normal(10, 2)", col("id"))} is
   * {@code numrand_normal(id, 10, 2, 'x')}.
   *
   * @param name the column's name, from which its number comes
   * @param call what is drawn, as Python writes it
   * @param row the row's number
   * @return a column of that name
   * @throws IllegalArgumentException if the call is wrong
   */
  public static Column column(String name, String call, Column row) {
    CallText text = CallText.parse(call);
    MethodGroup method =
        MethodGroup.of(Surface.GENERATOR, Generator.class).stream()
            .filter(group -> group.name().equals(text.method()))
            .filter(group -> RowMethod.names().contains(group.name()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a row's method must be one of "
                            + RowMethod.names()
                            + ", but is "
                            + text.method()));
    Call bound = method.call(MethodGroup.DEFAULT_DTYPE, text.arguments());
    RowMethod.of(text.method(), bound.values().size());
    bound.invoke(new RowGenerator(BigInteger.ZERO, NumPyVersion.DEFAULT).at(0, 0));
    List<Column> arguments = new ArrayList<>();
    arguments.add(row);
    bound.values().forEach(value -> arguments.add(literal(value)));
    arguments.add(functions.lit(name));
    return functions
        .call_function(PREFIX + text.method(), arguments.toArray(Column[]::new))
        .as(name);
  }

  private static Column literal(Object value) {
    List<?> elements =
        value instanceof double[] reals
            ? Doubles.asList(reals)
            : value instanceof long[] counts ? Longs.asList(counts) : null;
    return elements == null
        ? functions.lit(value)
        : functions.array(elements.stream().map(functions::lit).toArray(Column[]::new));
  }

  /** A seed from text; null if there is none. */
  static @Nullable Long seed(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Long seed = Longs.tryParse(text.strip());
    checkArgument(seed != null, "seed must be an integer >= 0, but is %s", text);
    checkSeed(seed);
    return seed;
  }

  private static void checkSeed(long seed) {
    checkArgument(seed >= 0, "seed must be an integer >= 0, but is %s", seed);
  }

  /** Makes the function's expression of what it is given, and checks what is constant of that. */
  static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
    private final String method;
    private final @Nullable Long seed;
    private final NumPyVersion numpy;

    Builder(String method, @Nullable Long seed, NumPyVersion numpy) {
      this.method = method;
      this.seed = seed;
      this.numpy = numpy;
    }

    @Override
    public Expression apply(Seq<Expression> given) {
      List<Expression> values = CollectionConverters.asJava(given);
      List<DataType> types = values.stream().map(Expression::dataType).toList();
      RowFunction function = RowFunction.of(method, types, seed, numpy);
      check(function, values);
      return new ApplyFunctionExpression(function, given);
    }

    private static void check(RowFunction function, List<Expression> values) {
      if (values.stream().skip(1).allMatch(Expression::foldable)) {
        DataType[] types = function.inputTypes();
        Object[] constants =
            IntStream.range(0, types.length)
                .mapToObj(i -> i == 0 ? 0L : constant(values.get(i), types[i]))
                .toArray();
        function.produceResult(new GenericInternalRow(constants));
      }
    }

    private static @Nullable Object constant(Expression value, DataType type) {
      return Cast$.MODULE$.apply(value, type, false).eval(null);
    }
  }
}
