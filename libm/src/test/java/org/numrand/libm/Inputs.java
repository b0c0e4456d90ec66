package org.numrand.libm;

import java.util.ArrayList;
import java.util.List;

/** What the functions are tried on: what samplers give them, random bits, and every threshold. */
final class Inputs {
  /** Draws x and y. */
  interface Source {
    void draw(SplitMix random, double[] xy);
  }

  /** A named stream of inputs; the functions of one argument ignore y. */
  record Stream(Function function, String name, Source source) {
    /** Fills both arrays with the raw bits of the next inputs. */
    void fill(SplitMix random, long[] x, long[] y) {
      double[] xy = new double[2];
      for (int i = 0; i < x.length; i++) {
        if (name.equals(RANDOM_BITS)) {
          x[i] = random.bits();
          y[i] = random.bits();
        } else {
          source.draw(random, xy);
          x[i] = rawBits(function, xy[0]);
          y[i] = rawBits(function, xy[1]);
        }
      }
    }
  }

  private static final String RANDOM_BITS = "random bits";
  private static final int ULPS_AROUND_THRESHOLDS = 64;

  private Inputs() {}

  static List<Stream> streams(Function function) {
    List<Stream> streams = new ArrayList<>();
    streams.add(new Stream(function, RANDOM_BITS, (random, xy) -> {}));
    switch (function) {
      case LOG, LOGF -> {
        add(streams, "uniform", random -> random.unit());
        add(streams, "polar", Inputs::polarRadius);
        add(streams, "subnormal", random -> random.unit() * smallestNormal(function));
        add(streams, "near 1", Inputs::nearOne);
      }
      case EXP, EXPF -> {
        add(streams, "-50 to 0", random -> random.between(-50, 0));
        add(streams, "-x*x/2", random -> -0.5 * square(random.between(-10, 10)));
        add(streams, "whole range", random -> random.between(-1, 1) * exponentRange(function));
        add(streams, "small", random -> small(random));
      }
      case POW, POWF -> {
        addPair(streams, "uniform^(1/a)", Inputs::uniformToInverse);
        addPair(
            streams, "limits of the range", (random, xy) -> towardsLimits(function, random, xy));
        addPair(streams, "near 1", (random, xy) -> nearOneTowardsLimits(function, random, xy));
        addPair(streams, "negative^integer", Inputs::negativeToInteger);
        addPair(streams, "subnormal^y", (random, xy) -> subnormalPower(function, random, xy));
      }
      case LOG1P, LOG1PF -> {
        add(streams, "-uniform", random -> -random.unit());
        add(streams, "-1 to 10", random -> random.between(-1, 10));
        add(streams, "small", random -> small(random));
        add(streams, "large", random -> StrictMath.scalb(random.unit(), random.below(128)));
      }
      case EXPM1 -> {
        add(streams, "-exponential", random -> StrictMath.log(random.unit()));
        add(streams, "-60 to 720", random -> random.between(-60, 720));
        add(streams, "-3 to 3", random -> random.between(-3, 3));
        add(streams, "small", random -> small(random));
      }
      case COS, SIN -> {
        add(streams, "-pi to pi", random -> random.between(-Math.PI, Math.PI));
        add(streams, "-1000 to 1000", random -> random.between(-1000, 1000));
        add(
            streams,
            "large",
            random -> random.sign() * StrictMath.scalb(1 + random.unit(), random.below(1023)));
        add(streams, "near k pi/2", Inputs::nearMultipleOfHalfPi);
        add(streams, "small", random -> small(random));
      }
      case ACOS -> {
        add(streams, "-1 to 1", random -> random.between(-1, 1));
        add(streams, "near 1", random -> random.sign() * (1 - Math.abs(small(random))));
        add(streams, "small", random -> small(random));
      }
    }
    return streams;
  }

  /** Each threshold of the function with 64 ulps on either side, and special values: x and y. */
  static long[][] edges(Function function) {
    return function.takesTwo() ? edgePairs(function) : edgeValues(function);
  }

  static long rawBits(Function function, double value) {
    return function.isSingle()
        ? Float.floatToRawIntBits((float) value)
        : Double.doubleToRawLongBits(value);
  }

  private interface OneSource {
    double draw(SplitMix random);
  }

  private static void add(List<Stream> streams, String name, OneSource source) {
    addPair(streams, name, (random, xy) -> xy[0] = source.draw(random));
  }

  private static void addPair(List<Stream> streams, String name, Source source) {
    streams.add(new Stream(streams.get(0).function(), name, source));
  }

  private static double square(double x) {
    return x * x;
  }

  private static double smallestNormal(Function function) {
    return function.isSingle() ? Float.MIN_NORMAL : Double.MIN_NORMAL;
  }

  /** Just beyond where exp over- and underflows. */
  private static double exponentRange(Function function) {
    return function.isSingle() ? 105 : 750;
  }

  private static double polarRadius(SplitMix random) {
    double r2;
    do {
      r2 = square(random.between(-1, 1)) + square(random.between(-1, 1));
    } while (r2 >= 1 || r2 == 0);
    return r2;
  }

  private static double small(SplitMix random) {
    return random.sign() * StrictMath.scalb(random.unit(), -random.below(80));
  }

  private static double nearOne(SplitMix random) {
    return 1 + 0.1 * small(random);
  }

  private static void uniformToInverse(SplitMix random, double[] xy) {
    xy[0] = random.unit();
    xy[1] = 1 / random.between(0, 10);
  }

  private static void towardsLimits(Function function, SplitMix random, double[] xy) {
    xy[0] = StrictMath.scalb(1 + random.unit(), random.below(200) - 100);
    xy[1] = random.between(-1, 1) * exponentRange(function) / StrictMath.log(xy[0]);
  }

  private static void nearOneTowardsLimits(Function function, SplitMix random, double[] xy) {
    xy[0] = nearOne(random);
    xy[1] = random.between(-1, 1) * exponentRange(function) / StrictMath.log1p(xy[0] - 1);
  }

  private static void negativeToInteger(SplitMix random, double[] xy) {
    xy[0] = -StrictMath.scalb(1 + random.unit(), random.below(8) - 4);
    xy[1] = random.below(400) - 200;
  }

  private static void subnormalPower(Function function, SplitMix random, double[] xy) {
    xy[0] = random.unit() * smallestNormal(function);
    xy[1] = random.between(-1.1, 1.1);
  }

  private static double nearMultipleOfHalfPi(SplitMix random) {
    double multiple = (random.bits() >> (1 + random.below(62))) * (Math.PI / 2);
    return Double.longBitsToDouble(Double.doubleToRawLongBits(multiple) + random.below(33) - 16);
  }

  private static double[] specials(Function function) {
    return function.isSingle()
        ? new double[] {0, Float.MIN_VALUE, Float.MIN_NORMAL, 0.5, 1, 2, 3, Float.MAX_VALUE}
        : new double[] {0, Double.MIN_VALUE, Double.MIN_NORMAL, 0.5, 1, 2, 3, Double.MAX_VALUE};
  }

  private static double[] thresholds(Function function) {
    return switch (function) {
      case LOG -> new double[] {1 - 0x1p-4, 1 + 0x1.09p-4, 0x1.6p-1, 0x1.6p0};
      case EXP ->
          new double[] {0x1p-54, 512, 708.3964185322641, 709.782712893384, 745.1332191019412, 1024};
      case LOG1P ->
          new double[] {0x1p-54, 0x1p-29, 0x1.2bec4p-2, 0x1.a827ap-2, 0x1p-20, 0x1.6a09ep0, 0x1p53};
      case EXPM1 ->
          new double[] {
            0x1p-54,
            0x1.62e42p-2,
            0x1.62e43p-2,
            0x1.0a2b2p0,
            0.25,
            13.5,
            14.2,
            38.4,
            39.2,
            0x1.3687ap5,
            0x1.62e42fefa39efp9
          };
      case COS, SIN ->
          new double[] {
            0x1p-27,
            0x1p-26,
            0.126,
            0x1.b6p-1,
            0x1.368fdp1,
            0x1.921fbp26,
            Math.PI / 4,
            Math.PI / 2,
            3 * Math.PI / 4,
            Math.PI,
            2 * Math.PI
          };
      case ACOS -> new double[] {0x1p-57, 0.5, 0x1.6a09e667f3bcdp-1};
      case POW ->
          new double[] {
            0x1p-65,
            0x1p-54,
            0x1p52,
            0x1p53,
            0x1p63,
            0x1.69555p-1,
            0x1.69555p0,
            1024,
            1074,
            1075,
            709
          };
      case LOGF -> new double[] {0x1.66p-1, 0x1.66p0};
      case EXPF -> new double[] {0x1p-54, 0x1.62e42ep6, 0x1.9fe368p6, 0x1.9d1d9ep6, 88};
      case LOG1PF ->
          new double[] {
            0x1p-54, 0x1p-29, 0x1.2bec3ep-2, 0x1.a827aep-2, 0x1p-20, 0x1.6a09eep0, 0x1p53
          };
      case POWF -> new double[] {0x1p23, 0x1p24, 0x1.66p-1, 0x1.66p0, 126, 128, 149, 150};
    };
  }

  private static long[][] edgeValues(Function function) {
    List<Long> edges = new ArrayList<>(notNumbers(function));
    for (double value : specials(function)) {
      addAround(edges, function, value, ULPS_AROUND_THRESHOLDS);
    }
    for (double value : thresholds(function)) {
      addAround(edges, function, value, ULPS_AROUND_THRESHOLDS);
    }
    long[] x = edges.stream().mapToLong(Long::longValue).toArray();
    return new long[][] {x, new long[x.length]};
  }

  private static long[][] edgePairs(Function function) {
    List<Long> values = new ArrayList<>(notNumbers(function));
    for (double value : specials(function)) {
      addAround(values, function, value, 1);
    }
    for (double value : thresholds(function)) {
      addAround(values, function, value, 1);
    }
    int n = values.size();
    long[][] edges = new long[2][n * n];
    for (int i = 0; i < n * n; i++) {
      edges[0][i] = values.get(i / n);
      edges[1][i] = values.get(i % n);
    }
    return edges;
  }

  /** Infinities, and quiet and signalling NaNs of either sign. */
  private static List<Long> notNumbers(Function function) {
    long infinity = rawBits(function, Double.POSITIVE_INFINITY);
    long sign = rawBits(function, -0.0);
    long quiet = rawBits(function, Double.NaN);
    return List.of(
        infinity, infinity | sign, quiet, quiet | sign, infinity + 1, infinity + 1 | sign);
  }

  /**
   * Adds the values within some ulps of the given one and of its negation, between 0 and infinity.
   */
  private static void addAround(List<Long> edges, Function function, double value, int ulps) {
    long center = rawBits(function, value);
    long sign = rawBits(function, -0.0);
    long infinity = rawBits(function, Double.POSITIVE_INFINITY);
    for (long bits = Math.max(center - ulps, 0);
        bits <= Math.min(center + ulps, infinity);
        bits++) {
      edges.add(bits);
      edges.add(bits | sign);
    }
  }
}
