package org.numrand.bench.workload;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
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
        floats("Libm", "logf", 0, 1, x -> Libm.logf(x)),
        floats("Libm", "log1pf", -1, 0, x -> Libm.log1pf(x)),
        floats("Libm", "expf", -3, 3, x -> Libm.expf(x)),
        floats("Libm", "powf", 0, 1, x -> Libm.powf(x, 0.4f)),
        arrays("log", 0, 1, Libm::log),
        arrays("log1p", -1, 0, Libm::log1p),
        arrays("exp", -3, 3, Libm::exp),
        arrays("expm1", -3, 3, Libm::expm1),
        arrays("pow", 0, 1, (in, out) -> Libm.pow(in, 0.4, out)),
        arrays("sin", -4, 4, Libm::sin),
        arrays("cos", -4, 4, Libm::cos),
        arrays("acos", -1, 1, Libm::acos),
        floatArrays("logf", 0, 1, Libm::logf),
        floatArrays("log1pf", -1, 0, Libm::log1pf),
        floatArrays("expf", -3, 3, Libm::expf),
        floatArrays("powf", 0, 1, (in, out) -> Libm.powf(in, 0.4f, out)));
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
        function("StrictMath", "acos", -1, 1, x -> StrictMath.acos(x)),
        floats("StrictMath", "logf", 0, 1, x -> (float) StrictMath.log(x)),
        floats("StrictMath", "log1pf", -1, 0, x -> (float) StrictMath.log1p(x)),
        floats("StrictMath", "expf", -3, 3, x -> (float) StrictMath.exp(x)),
        floats("StrictMath", "powf", 0, 1, x -> (float) StrictMath.pow(x, 0.4f)));
  }

  private interface ArrayFunction<A> {
    void apply(A in, A out);
  }

  private interface FloatFunction {
    float apply(float x);
  }

  private static Workload arrays(
      String name, double from, double to, ArrayFunction<double[]> function) {
    return workload(
        "Libm: " + name + "(in, out)",
        name + "(x)",
        size -> {
          double[] in = arguments(size, from, to);
          double[] out = new double[size];
          return sink -> function.apply(in, out);
        });
  }

  private static Workload floatArrays(
      String name, double from, double to, ArrayFunction<float[]> function) {
    return workload(
        "Libm: " + name + "(in, out)",
        name + "(x)",
        size -> {
          float[] in = floatArguments(size, from, to);
          float[] out = new float[size];
          return sink -> function.apply(in, out);
        });
  }

  private static Workload floats(
      String owner, String name, double from, double to, FloatFunction function) {
    return workload(
        owner + ": " + name + "(x)",
        name + "(x)",
        size -> map(floatArguments(size, from, to), function));
  }

  private static Workload function(
      String owner, String name, double from, double to, DoubleUnaryOperator function) {
    return workload(
        owner + ": " + name + "(x)",
        name + "(x)",
        size -> map(arguments(size, from, to), function));
  }

  private static Workload workload(String name, String kind, IntFunction<Body> fill) {
    return new Workload(
        name, kind, Family.WIDE, "", 1.0, null, (bits, size) -> fill.apply(size), null);
  }

  private static double[] arguments(int size, double from, double to) {
    return new SplittableRandom(101).doubles(size, from, to).toArray();
  }

  private static Body map(double[] arguments, DoubleUnaryOperator function) {
    double[] out = new double[arguments.length];
    return sink -> {
      for (int i = 0; i < out.length; i++) {
        out[i] = function.applyAsDouble(arguments[i]);
      }
    };
  }

  private static float[] floatArguments(int size, double from, double to) {
    return Floats.toArray(Doubles.asList(arguments(size, from, to)));
  }

  private static Body map(float[] arguments, FloatFunction function) {
    float[] out = new float[arguments.length];
    return sink -> {
      for (int i = 0; i < out.length; i++) {
        out[i] = function.apply(arguments[i]);
      }
    };
  }
}
