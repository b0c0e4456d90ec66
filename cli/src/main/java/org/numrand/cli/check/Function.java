package org.numrand.cli.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.numrand.libm.Libm;

/**
 * A function of the C library's that numbers are made with.
 *
 * @param inC its name in C
 * @param java this library's, which may not look at a second argument
 * @param arguments what its arguments are
 */
record Function(String inC, DoubleBinaryOperator java, List<Arguments> arguments) {
  private static final String ARC_COSINE = "acos";

  /** All that NumPy's numbers are made with. */
  static final List<Function> ALL =
      List.of(
          of("log", Libm::log, r -> 1 - r.nextDouble(), r -> any(r, -1000, 1000)),
          of("exp", Libm::exp, r -> r.nextDouble(-50, 0), r -> r.nextDouble(-700, 700)),
          new Function(
              "pow",
              Libm::pow,
              List.of(
                  new Arguments(r -> 1 - r.nextDouble(), r -> any(r, -10, 10)),
                  new Arguments(r -> r.nextDouble(0, 10), r -> r.nextDouble(-50, 50)))),
          of("log1p", Libm::log1p, r -> -r.nextDouble(), r -> any(r, -60, 100)),
          of("expm1", Libm::expm1, r -> r.nextDouble(-10, 0), r -> r.nextDouble(-40, 700)),
          of("cos", Libm::cos, Function::angle, r -> r.nextDouble(-1e6, 1e6)),
          of(ARC_COSINE, Libm::acos, r -> r.nextDouble(-1, 1), r -> Math.cos(angle(r))),
          of("logf", x -> Libm.logf((float) x), r -> 1 - r.nextDouble(), r -> any(r, -100, 100)),
          of(
              "expf",
              x -> Libm.expf((float) x),
              r -> r.nextDouble(-50, 0),
              r -> r.nextDouble(-80, 80)),
          new Function(
              "powf",
              (x, y) -> Libm.powf((float) x, (float) y),
              List.of(
                  new Arguments(r -> 1 - r.nextDouble(), r -> any(r, -10, 10)),
                  new Arguments(r -> r.nextDouble(0, 10), r -> r.nextDouble(-8, 8)))),
          of("log1pf", x -> Libm.log1pf((float) x), r -> -r.nextDouble(), r -> any(r, -30, 60)));

  private static Function of(
      String inC,
      DoubleUnaryOperator java,
      ToDoubleFunction<SplittableRandom> usual,
      ToDoubleFunction<SplittableRandom> any) {
    return new Function(
        inC, (x, none) -> java.applyAsDouble(x), List.of(new Arguments(usual, any)));
  }

  /**
   * What an argument is.
   *
   * @param usual as samplers have it
   * @param any any for which Python's function has a value
   */
  record Arguments(
      ToDoubleFunction<SplittableRandom> usual, ToDoubleFunction<SplittableRandom> any) {

    /** One half are usual. */
    double[] values(int count, long seed) {
      var random = new SplittableRandom(seed);
      double[] values = new double[count];
      Arrays.setAll(values, i -> (i % 2 == 0 ? usual : any).applyAsDouble(random));
      return values;
    }
  }

  /** A positive number of a random magnitude. */
  private static double any(SplittableRandom random, int least, int greatest) {
    return Math.scalb(1 + random.nextDouble(), random.nextInt(least, greatest));
  }

  private static double angle(SplittableRandom random) {
    return random.nextDouble(-Math.PI, Math.PI);
  }

  /** Whether it is the arc cosine, which von Mises variates alone are made with. */
  boolean isArcCosine() {
    return inC.equals(ARC_COSINE);
  }

  /** Whether it is one of single precision, which Python itself does not have. */
  boolean isSingle() {
    return inC.endsWith("f");
  }

  /**
   * The same values on both sides.
   *
   * @param function which
   * @param count how many arguments; 0 if Python cannot call the function
   * @param differing for how many of them the values differ
   */
  record Comparison(Function function, int count, int differing) {}

  /** Compares it with the Python's. */
  Comparison compare(PythonProcess process, int count) {
    List<double[]> values = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (Arguments argument : arguments) {
      double[] x = argument.values(count, values.size());
      if (isSingle()) {
        Arrays.setAll(x, i -> (double) (float) x[i]);
      }
      values.add(x);
      given.add("given('%s', '<f8')".formatted(base64(x)));
    }
    long[] theirs =
        process.longs(
            (isSingle() ? "floats('" + inC + "', " : "doubles(math." + inC + ", ")
                + String.join(", ", given)
                + ")");
    int differing = 0;
    for (int i = 0; i < theirs.length; i++) {
      double ours = java.applyAsDouble(values.get(0)[i], values.get(values.size() - 1)[i]);
      long bits = isSingle() ? Float.floatToIntBits((float) ours) : Double.doubleToLongBits(ours);
      differing += bits == theirs[i] ? 0 : 1;
    }
    return new Comparison(this, theirs.length, differing);
  }

  private static String base64(double[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Double.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(values);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
