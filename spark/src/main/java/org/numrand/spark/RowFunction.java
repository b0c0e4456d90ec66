package org.numrand.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import java.lang.invoke.MethodHandle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Generator;

/**
 * A method of {@link Generator}'s as a function of a row number, the method's parameters, and
 * perhaps a column's name and a seed.
 */
final class RowFunction implements ScalarFunction<Object> {
  private static final long serialVersionUID = 1;

  private final String method;
  private final int parameters;
  private final boolean hasColumn;
  private final boolean hasSeed;
  private final @Nullable Long seed;
  private final String numpy;

  /** What draws, one for each thread. */
  private transient @Nullable ThreadLocal<Drawing> drawing;

  private RowFunction(
      String method,
      int parameters,
      boolean hasColumn,
      boolean hasSeed,
      @Nullable Long seed,
      String numpy) {
    this.method = method;
    this.parameters = parameters;
    this.hasColumn = hasColumn;
    this.hasSeed = hasSeed;
    this.seed = seed;
    this.numpy = numpy;
  }

  /**
   * The function that takes values of some types.
   *
   * @param method the method
   * @param types what is given: a row number, the parameters, perhaps a name, perhaps a seed
   * @param seed the seed if none is given; null if one must be
   * @param numpy the version of NumPy whose numbers they are
   * @throws IllegalArgumentException if there is no such function
   */
  static RowFunction of(
      String method, List<DataType> types, @Nullable Long seed, NumPyVersion numpy) {
    checkArgument(!types.isEmpty(), "%s must be given a row number", method);
    int name = 1;
    while (name < types.size() && !(types.get(name) instanceof StringType)) {
      name++;
    }
    int parameters = name - 1;
    int after = types.size() - name;
    RowMethod.of(method, parameters);
    checkArgument(
        after <= 2, "%s has %s values after the column's name, not just a seed", method, after - 1);
    checkArgument(
        seed != null || after == 2,
        "seed must be given: after the column's name, or where the functions are registered");
    return new RowFunction(method, parameters, after > 0, after > 1, seed, numpy.toString());
  }

  @Override
  public DataType[] inputTypes() {
    List<DataType> types = new ArrayList<>();
    types.add(DataTypes.LongType);
    types.addAll(rowMethod().parameterTypes());
    if (hasColumn) {
      types.add(DataTypes.StringType);
    }
    if (hasSeed) {
      types.add(DataTypes.LongType);
    }
    return types.toArray(DataType[]::new);
  }

  private RowMethod rowMethod() {
    return RowMethod.of(method, parameters);
  }

  @Override
  public DataType resultType() {
    return rowMethod().resultType();
  }

  @Override
  public String name() {
    return "numrand_" + method;
  }

  /** Tells functions apart that Spark may take for each other. */
  @Override
  public String canonicalName() {
    return String.format("numrand.%s(%s, %s, %s)", method, parameters, seed, numpy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowFunction function
        && canonicalName().equals(function.canonicalName())
        && hasColumn == function.hasColumn
        && hasSeed == function.hasSeed;
  }

  @Override
  public int hashCode() {
    return canonicalName().hashCode();
  }

  @Override
  public @Nullable Object produceResult(InternalRow input) {
    for (int i = 0; i < input.numFields(); i++) {
      if (input.isNullAt(i)) {
        return null;
      }
    }
    ThreadLocal<Drawing> mine = drawing;
    if (mine == null) {
      mine = ThreadLocal.withInitial(Drawing::new);
      drawing = mine;
    }
    return mine.get().draw(input);
  }

  /** What draws, and what it remembers of the row before. */
  private final class Drawing {
    private final MethodHandle handle = rowMethod().handle();
    private @Nullable RowGenerator rng;
    private long lastSeed;
    private @Nullable UTF8String lastName;
    private long lastColumn;

    Object draw(InternalRow input) {
      Generator generator = generator(input).at(column(input), input.getLong(0));
      try {
        return (Object) handle.invokeExact(generator, input);
      } catch (Throwable e) {
        Throwables.throwIfUnchecked(e);
        throw new AssertionError("cannot call " + method, e);
      }
    }

    private RowGenerator generator(InternalRow input) {
      long wanted = hasSeed || seed == null ? input.getLong(parameters + 2) : seed;
      RowGenerator known = rng;
      if (known == null || wanted != lastSeed) {
        checkArgument(wanted >= 0, "seed must be an integer >= 0, but is %s", wanted);
        known = new RowGenerator(BigInteger.valueOf(wanted), NumPyVersion.of(numpy));
        rng = known;
        lastSeed = wanted;
      }
      return known;
    }

    private long column(InternalRow input) {
      if (!hasColumn) {
        return 0;
      }
      UTF8String name = input.getUTF8String(parameters + 1);
      if (!name.equals(lastName)) {
        lastName = name.copy();
        lastColumn = RandomColumn.number(name.toString());
      }
      return lastColumn;
    }
  }
}
