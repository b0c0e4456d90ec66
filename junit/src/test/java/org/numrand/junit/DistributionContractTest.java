package org.numrand.junit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.numrand.distributions.Geometric;
import org.numrand.distributions.StandardCauchy;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;

/** Runs the contracts on samplers with a fault, and sees which of their laws finds it. */
class DistributionContractTest {
  /** The fault, and the law that must find it. */
  enum Fault {
    NONE(""),
    TOO_SMALL("variatesFollowTheDistribution"),
    MISSES_A_HUNDREDTH("variatesFollowTheDistribution"),
    LEAVES_ITS_RANGE("variatesFollowTheDistribution"),
    IS_NO_NUMBER("variatesFollowTheDistribution"),
    SAYS_ANOTHER_MEAN("momentsAreTheDistributions"),
    SAYS_ANOTHER_VARIANCE("momentsAreTheDistributions"),
    FILLS_BACKWARDS("allFormsDrawTheSameVariates"),
    FILLS_ONE_TOO_MANY("fillsThePartThatItIsGiven"),
    DRAWS_BEFORE_IT_CHECKS("fillsThePartThatItIsGiven"),
    WASTES_A_WORD("takesAsManyWordsAsItSays"),
    KEEPS_A_SPARE("drawsFromTheSourceAlone"),
    COUNTS_ITS_DRAWS("drawsFromTheSourceAlone"),
    SHARES_A_FIELD("threadsMayShareIt"),
    TAKES_ANY_SCALE("badParametersAreRefused"),
    REFUSES_WITHOUT_A_WORD("badParametersAreRefused"),
    EQUALS_ITSELF_ONLY("isEqualIfItsParametersAre"),
    EQUALS_ALL_OF_ITS_KIND("isEqualIfItsParametersAre"),
    FORGETS_ITS_SCALE("drawsTheSameAfterSerialization");

    final String foundBy;

    Fault(String foundBy) {
      this.foundBy = foundBy;
    }
  }

  private static volatile Fault fault = Fault.NONE;

  /** Uniform in (0, scale). */
  private static final class Uniform implements ContinuousDistribution, Serializable {
    private static final long serialVersionUID = 1;

    private final Fault mine = fault;
    private final double scale;
    private transient double kept;

    Uniform(double scale) {
      if (mine == Fault.REFUSES_WITHOUT_A_WORD && scale <= 0) {
        throw new IllegalArgumentException();
      }
      checkArgument(
          scale > 0 || mine == Fault.TAKES_ANY_SCALE, "scale must be > 0, but is %s", scale);
      this.scale = scale;
    }

    @Override
    public double sample(VariateSource source) {
      double u = source.nextDouble() + 0x1p-54;
      return scale * spoilt(u, source);
    }

    private double spoilt(double u, VariateSource source) {
      return switch (mine) {
        case TOO_SMALL -> 0.98 * u;
        case MISSES_A_HUNDREDTH -> u > 0.5 && u < 0.51 ? u / 2 : u;
        case LEAVES_ITS_RANGE -> u < 0.001 ? 1 + u : u;
        case IS_NO_NUMBER -> u < 0.001 ? Double.NaN : u;
        case WASTES_A_WORD -> source.nextDouble() + 0x1p-54;
        case SHARES_A_FIELD -> {
          kept = u;
          double next = source.nextDouble();
          yield (kept + next) % 1;
        }
        case KEEPS_A_SPARE -> {
          double spare = kept;
          kept = spare == 0 ? 1 - u : 0;
          yield spare == 0 ? u : spare;
        }
        case COUNTS_ITS_DRAWS -> {
          kept += 1e-9;
          yield u * (1 - kept);
        }
        default -> u;
      };
    }

    @Override
    public void fill(VariateSource source, double[] out, int from, int to) {
      if (mine == Fault.DRAWS_BEFORE_IT_CHECKS) {
        source.nextDouble();
      }
      checkPositionIndexes(from, to, out.length);
      for (int i = from; i < to; i++) {
        out[mine == Fault.FILLS_BACKWARDS ? from + to - 1 - i : i] = sample(source);
      }
      if (mine == Fault.FILLS_ONE_TOO_MANY && to < out.length) {
        out[to] = 1;
      }
    }

    private Object readResolve() {
      return mine == Fault.FORGETS_ITS_SCALE ? new Uniform(1) : this;
    }

    @Override
    public boolean equals(Object other) {
      if (mine == Fault.EQUALS_ITSELF_ONLY) {
        return this == other;
      }
      return other instanceof Uniform uniform
          && (scale == uniform.scale || mine == Fault.EQUALS_ALL_OF_ITS_KIND);
    }

    @Override
    public int hashCode() {
      return Double.hashCode(mine == Fault.EQUALS_ALL_OF_ITS_KIND ? 1 : scale);
    }

    @Override
    public String toString() {
      return "Uniform[scale=" + scale + "]";
    }
  }

  /** Run by the Test Kit only. */
  static final class OfUniform extends ContinuousDistributionContract {
    @Override
    protected ContinuousDistribution distribution() {
      return new Uniform(3);
    }

    @Override
    protected List<ContinuousDistribution> others() {
      return List.of(new Uniform(2));
    }

    @Override
    protected double cdf(double x) {
      return Math.max(0, Math.min(1, x / 3));
    }

    @Override
    protected double mean() {
      return fault == Fault.SAYS_ANOTHER_MEAN ? 1.48 : 1.5;
    }

    @Override
    protected double variance() {
      return fault == Fault.SAYS_ANOTHER_VARIANCE ? 0.73 : 0.75;
    }

    @Override
    protected int wordsAVariate() {
      return 1;
    }

    @Override
    protected List<Executable> refusals() {
      return List.of(() -> new Uniform(-1), () -> new Uniform(0));
    }
  }

  /** Without moments. */
  static final class OfCauchy extends ContinuousDistributionContract {
    @Override
    protected ContinuousDistribution distribution() {
      return new StandardCauchy();
    }

    @Override
    protected double cdf(double x) {
      return 0.5 + Math.atan(x) / Math.PI;
    }

    @Override
    protected double mean() {
      return Double.NaN;
    }

    @Override
    protected double variance() {
      return Double.NaN;
    }

    @Override
    protected List<Executable> refusals() {
      return List.of();
    }
  }

  private static volatile DiscreteDistribution geometric = new Geometric(0.3);

  /** Run by the Test Kit only, and on other samplers than the geometric distribution's. */
  static final class OfGeometric extends DiscreteDistributionContract {
    @Override
    protected DiscreteDistribution distribution() {
      return geometric;
    }

    @Override
    protected double pmf(long x) {
      return x < 1 ? 0 : 0.3 * Math.pow(0.7, x - 1.0);
    }

    @Override
    protected double mean() {
      return 1 / 0.3;
    }

    @Override
    protected double variance() {
      return 0.7 / 0.09;
    }

    @Override
    protected List<Executable> refusals() {
      return List.of(() -> new Geometric(0), () -> new Geometric(1.1));
    }
  }

  /** The laws that are broken, by name; a law that does not apply is not. */
  private static Set<String> broken(Class<?> contract) {
    Set<String> broken = new TreeSet<>();
    Run run = Run.of(contract).run();
    for (String id : run.ids("FAILED")) {
      broken.add(id.replaceAll(".*method:(\\w+)\\(.*", "$1"));
    }
    assertTrue(run.ids("SUCCESSFUL").size() >= 5, () -> run.outcomes().toString());
    return broken;
  }

  @ParameterizedTest
  @EnumSource
  void eachFaultIsFoundByItsLaw(Fault faultUnderTest) {
    fault = faultUnderTest;
    try {
      Set<String> broken = broken(OfUniform.class);
      String law = faultUnderTest.foundBy;
      assertTrue(law.isEmpty() ? broken.isEmpty() : broken.contains(law), broken::toString);
    } finally {
      fault = Fault.NONE;
    }
  }

  @Test
  void goodDistributionsBreakNone() {
    for (Class<?> contract : List.of(OfCauchy.class, OfGeometric.class)) {
      assertEquals(Set.of(), broken(contract));
    }
  }

  @Test
  void faultsOfIntegersAreFound() {
    var good = new Geometric(0.3);
    List<DiscreteDistribution> faulty =
        List.of(
            DiscreteDistribution.of(source -> good.sample(source) - 1),
            DiscreteDistribution.of(source -> Math.min(12, good.sample(source))),
            DiscreteDistribution.of(source -> Math.max(2, good.sample(source))),
            new Geometric(0.305));
    try {
      for (DiscreteDistribution one : faulty) {
        geometric = one;
        Set<String> broken = broken(OfGeometric.class);
        assertTrue(broken.contains("variatesFollowTheDistribution"), broken::toString);
      }
    } finally {
      geometric = good;
    }
  }

  /** SciPy's {@code kstwo.sf(d, n)}, which is exact. */
  @ParameterizedTest
  @CsvSource({"0.05, 1000, 0.013012", "0.01, 10000, 0.26822", "0.006, 100000, 0.0014871"})
  void distancesHaveTheirProbabilities(double distance, int n, double p) {
    assertEquals(p, ContinuousDistributionContract.kolmogorov(distance, n), 0.01 * p);
  }
}
