package org.numrand.bench.workload;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.numrand.bench.workload.Workload.Body;
import org.numrand.libm.Libm;

/** The elementary functions, over random arguments of the size that samplers give them. */
final class LibmWorkloads {
  private LibmWorkloads() {}

  /** Ours, whose results are those of NumPy's C library. */
  static Stream<Workload> ours() {
    return Stream.of(
        function("Libm", "log", 0, 1, x -> Libm.log(x)),
        function("Libm", "log1p", -1, 0, x -> Libm.log1p(x)),
        function("Libm", "exp", -3, 3, x -> Libm.exp(x)),
        function("Libm", "expm1", -3, 3, x -> Libm.expm1(x)),
        function("Libm", "pow", 0, 1, x -> Libm.pow(x, 0.4)),
        function("Libm", "sin", -4, 4, x -> Libm.sin(x)),
        function("Libm", "cos", -4, 4, x -> Libm.cos(x)),
        function("Libm", "acos", -1, 1, x -> Libm.acos(x)),
        function("Libm", "logf", 0, 1, x -> Libm.logf((float) x)),
        function("Libm", "log1pf", -1, 0, x -> Libm.log1pf((float) x)),
        function("Libm", "expf", -3, 3, x -> Libm.expf((float) x)),
        function("Libm", "powf", 0, 1, x -> Libm.powf((float) x, 0.4f)));
  }

  /** The JDK's: Math, which is the processor's own where there is such a thing, and StrictMath. */
  static Stream<Workload> peers() {
    return Stream.of(
        function("Math", "log", 0, 1, x -> Math.log(x)),
        function("Math", "log1p", -1, 0, x -> Math.log1p(x)),
        function("Math", "exp", -3, 3, x -> Math.exp(x)),
        function("Math", "expm1", -3, 3, x -> Math.expm1(x)),
        function("Math", "pow", 0, 1, x -> Math.pow(x, 0.4)),
        function("Math", "sin", -4, 4, x -> Math.sin(x)),
        function("Math", "cos", -4, 4, x -> Math.cos(x)),
        function("Math", "acos", -1, 1, x -> Math.acos(x)),
        function("StrictMath", "log", 0, 1, x -> StrictMath.log(x)),
        function("StrictMath", "log1p", -1, 0, x -> StrictMath.log1p(x)),
        function("StrictMath", "exp", -3, 3, x -> StrictMath.exp(x)),
        function("StrictMath", "expm1", -3, 3, x -> StrictMath.expm1(x)),
        function("StrictMath", "pow", 0, 1, x -> StrictMath.pow(x, 0.4)),
        function("StrictMath", "sin", -4, 4, x -> StrictMath.sin(x)),
        function("StrictMath", "cos", -4, 4, x -> StrictMath.cos(x)),
        function("StrictMath", "acos", -1, 1, x -> StrictMath.acos(x)));
  }

  private static Workload function(
      String owner, String name, double from, double to, DoubleUnaryOperator function) {
    return new Workload(
        owner + ": " + name + "(x)",
        name + "(x)",
        Family.WIDE,
        "",
        1.0,
        null,
        (bits, size) -> map(new SplittableRandom(101).doubles(size, from, to).toArray(), function),
        null);
  }

  private static Body map(double[] arguments, DoubleUnaryOperator function) {
    double[] out = new double[arguments.length];
    return sink -> {
      for (int i = 0; i < out.length; i++) {
        out[i] = function.applyAsDouble(arguments[i]);
      }
    };
  }
}
