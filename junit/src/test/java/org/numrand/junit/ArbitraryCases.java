package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.numrand.distributions.Gamma;
import org.numrand.distributions.Generator;
import org.numrand.distributions.Normal;
import org.numrand.distributions.Poisson;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;

/** Properties that another test runs. */
final class ArbitraryCases {
  /** What the properties were shown. */
  static final List<Object> SHOWN = new ArrayList<>();

  /** The last value for which a property did not hold, by the property's name. */
  static final Map<String, Object> LAST_FAILURE = new HashMap<>();

  private ArbitraryCases() {}

  private static boolean shown(String property, Object value, boolean holds) {
    if (!holds) {
      LAST_FAILURE.put(property, value);
    }
    return holds;
  }

  static boolean allPositive(double[] values) {
    return values[0] > 0 && values[1] > 0 && values[2] > 0;
  }

  static class Passing {
    @Provide
    Arbitrary<Double> gammas() {
      return NumrandArbitraries.of(new Gamma(2.5, 1));
    }

    @Provide
    Arbitrary<Long> seeds() {
      return NumrandArbitraries.seeds();
    }

    @Provide
    Arbitrary<Generator> generators() {
      return NumrandArbitraries.generators();
    }

    @Provide
    Arbitrary<Generator> philox() {
      return NumrandArbitraries.generators("Philox");
    }

    @Provide
    Arbitrary<RandomState> states() {
      return NumrandArbitraries.randomStates();
    }

    @Provide
    Arbitrary<Random> randoms() {
      return NumrandArbitraries.pythonRandoms();
    }

    @Property(seed = "42", tries = 50)
    void gammas(@ForAll("gammas") double value) {
      assertTrue(value > 0);
      SHOWN.add(value);
    }

    @Property(seed = "42", tries = 50)
    void seeds(@ForAll("seeds") long value) {
      assertTrue(value >= 0);
      SHOWN.add(value);
    }

    @Property(seed = "42", tries = 50)
    void generators(@ForAll("generators") Generator value) {
      SHOWN.add(Draws.from(value));
    }

    @Property(seed = "42", tries = 50)
    void philox(@ForAll("philox") Generator value) {
      assertEquals("Philox", value.bitGenerator().properties().name());
      SHOWN.add(Draws.from(value));
    }

    @Property(seed = "42", tries = 50)
    void states(@ForAll("states") RandomState value) {
      SHOWN.add(Draws.from(value));
    }

    @Property(seed = "42", tries = 50)
    void randoms(@ForAll("randoms") Random value) {
      SHOWN.add(Draws.from(value));
    }
  }

  static class Mean {
    @Provide
    Arbitrary<Double> values() {
      return NumrandArbitraries.of(new Normal(10, 2));
    }

    @Property(seed = "42", tries = 100)
    void mean(@ForAll @Size(100) List<@From("values") Double> values) {
      SHOWN.addAll(values);
    }
  }

  static class Failing {
    @Provide
    Arbitrary<Double> reals() {
      return NumrandArbitraries.of(new Normal(10, 5));
    }

    @Provide
    Arbitrary<Long> integers() {
      return NumrandArbitraries.of(new Poisson(10));
    }

    @Provide
    Arbitrary<double[]> triples() {
      return NumrandArbitraries.drawn(rng -> rng.normal(0, 1, 3));
    }

    @Provide
    Arbitrary<Generator> generators() {
      return NumrandArbitraries.generators();
    }

    @Provide
    Arbitrary<Generator> philox() {
      return NumrandArbitraries.generators("Philox");
    }

    @Provide
    Arbitrary<RandomState> states() {
      return NumrandArbitraries.randomStates();
    }

    @Provide
    Arbitrary<Random> randoms() {
      return NumrandArbitraries.pythonRandoms();
    }

    @Property(seed = "42")
    boolean realsAreSmall(@ForAll("reals") double value) {
      return shown("realsAreSmall", value, value < 15);
    }

    @Property(seed = "42")
    boolean integersAreSmall(@ForAll("integers") long value) {
      return shown("integersAreSmall", value, value < 12);
    }

    @Property(seed = "42")
    boolean neverAllPositive(@ForAll("triples") double[] values) {
      return shown("neverAllPositive", values, !allPositive(values));
    }

    @Property(seed = "42")
    boolean firstIsSmall(@ForAll("generators") Generator rng) {
      return rng.random() < 0.9;
    }

    @Property(seed = "42")
    boolean firstOfPhiloxIsSmall(@ForAll("philox") Generator rng) {
      return rng.random() < 0.9;
    }

    @Property(seed = "42")
    boolean firstOfStateIsSmall(@ForAll("states") RandomState state) {
      return state.randomSample() < 0.9;
    }

    @Property(seed = "42")
    boolean firstOfPythonIsSmall(@ForAll("randoms") Random random) {
      return random.random() < 0.9;
    }
  }
}
