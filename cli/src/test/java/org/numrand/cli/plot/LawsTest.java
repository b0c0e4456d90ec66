package org.numrand.cli.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.distributions.Generator;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Surface;

/** The table's examples follow the laws that their pictures show. */
class LawsTest {
  private static final int SIZE = 5_000;

  /** Kolmogorov's statistic is greater once in ten thousand times; the seed is fixed. */
  private static final double KOLMOGOROV = 2.2;

  /** A row of the table, and parameters. */
  private record Case(Method row, List<Double> values) {

    double[] parameters() {
      return values.stream().mapToDouble(x -> x).toArray();
    }

    Law law() {
      return Laws.of(row.name(), parameters()).orElseThrow();
    }

    double[] sorted() throws ReflectiveOperationException {
      double[] parameters = parameters();
      List<Class<?>> types = new ArrayList<>();
      List<Object> arguments = new ArrayList<>();
      for (int i = 0; i < parameters.length; i++) {
        boolean isReal = kinds().get(i) == Kind.REAL;
        types.add(isReal ? double.class : long.class);
        arguments.add(isReal ? (Object) parameters[i] : (Object) (long) parameters[i]);
      }
      types.add(int.class);
      arguments.add(SIZE);
      Object values =
          Generator.class
              .getMethod(row.javaName(), types.toArray(Class<?>[]::new))
              .invoke(Generator.withSeed(101), arguments.toArray());
      DoubleStream all =
          values instanceof long[] counts
              ? LongStream.of(counts).asDoubleStream()
              : Arrays.stream((double[]) values);
      return all.sorted().toArray();
    }

    private List<Kind> kinds() {
      return row.parameters().stream().map(Parameter::kind).toList();
    }

    @Override
    public String toString() {
      return row.name() + values;
    }
  }

  static List<Case> cases() {
    return Methods.of(Surface.GENERATOR).stream()
        .filter(row -> row.option().isEmpty())
        .flatMap(LawsTest::examples)
        .filter(example -> Laws.of(example.row().name(), example.parameters()).isPresent())
        .toList();
  }

  private static Stream<Case> examples(Method row) {
    return row.bench().stream().map(Example::values).map(values -> new Case(row, values));
  }

  @Test
  void allDistributionsOfTheTableHaveALaw() {
    List<String> names = cases().stream().map(example -> example.row().name()).distinct().toList();
    assertTrue(names.size() >= 34, names.toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void valuesFollowTheLaw(Case example) throws ReflectiveOperationException {
    double[] sorted = example.sorted();
    Law law = example.law();
    double farthest = 0;
    for (int i = 0; i < SIZE; i++) {
      if (i + 1 == SIZE || sorted[i] < sorted[i + 1]) {
        double there = law.cumulative().applyAsDouble(sorted[i]);
        farthest = Math.max(farthest, Math.abs((i + 1.0) / SIZE - there));
      }
    }
    assertTrue(farthest * Math.sqrt(SIZE) < KOLMOGOROV, "distance " + farthest);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void densityIsTheSlope(Case example) {
    Law law = example.law();
    double step = law.isDiscrete() ? 0.5 : 1e-4 * (law.quantile(0.75) - law.quantile(0.25));
    for (double share = 0.15; share < 1; share += 0.2) {
      double x = law.quantile(share);
      double slope =
          (law.cumulative().applyAsDouble(x + step) - law.cumulative().applyAsDouble(x - step))
              / (2 * step);
      double density = law.density().applyAsDouble(x);
      assertEquals(slope, density, 1e-4 * density, "at " + x);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void meanIsThatOfTheQuantiles(Case example) {
    Law law = example.law();
    if (!Double.isFinite(law.mean())) {
      return;
    }
    double sum = 0;
    int count = 400;
    for (int i = 0; i < count; i++) {
      sum += law.quantile((i + 0.5) / count);
    }
    double spread = 1 + law.quantile(0.75) - law.quantile(0.25);
    assertEquals(law.mean(), sum / count, 0.05 * spread);
  }
}
