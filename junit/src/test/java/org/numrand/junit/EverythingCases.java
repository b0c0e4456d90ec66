package org.numrand.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.numrand.numpy.NumPy.np;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;

/** Every place and type that the extension serves. Other tests run these, and some fail. */
@ExtendWith(NumrandExtension.class)
class EverythingCases extends EverythingBase {
  @Seeded static Generator shared;
  @Seeded Generator own;

  @Engine("Philox")
  private RandomState philox;

  @Seed(101)
  Random fixed;

  static void draw(TestReporter reporter, Object... values) {
    for (Object value : values) {
      reporter.publishEntry("drawn", Draws.from(value));
    }
  }

  @BeforeAll
  static void beforeAll(TestReporter reporter, Generator rng) {
    draw(reporter, shared, rng);
  }

  @BeforeEach
  void beforeEach(TestReporter reporter, Generator rng) {
    draw(reporter, inherited, own, philox, fixed, rng);
  }

  @AfterEach
  void afterEach(TestReporter reporter, BitGenerator bits) {
    draw(reporter, bits);
  }

  @AfterAll
  static void afterAll(TestReporter reporter, SeedSequence seed) {
    draw(reporter, seed);
  }

  @Test
  void allTypes(
      TestReporter reporter,
      Generator generator,
      RandomState state,
      BitGenerator bits,
      Random python,
      java.util.Random random,
      RandomGenerator randomGenerator,
      SeedSequence seed) {
    draw(reporter, generator, state, bits, python, random, randomGenerator, seed);
  }

  @Test
  void twoOfOneType(TestReporter reporter, Generator one, Generator other) {
    draw(reporter, one, other);
  }

  @Engine("SFC64")
  @Test
  void engines(
      TestReporter reporter,
      Generator ofMethod,
      @Engine("PCG64DXSM") Generator ofParameter,
      @Engine("MT19937") java.util.Random random,
      RandomState state,
      Random python) {
    draw(reporter, ofMethod, ofParameter, random, state, python);
  }

  @Seed(101)
  @Test
  void seeds(
      TestReporter reporter,
      Generator generator,
      RandomState state,
      @Seed(5) Random python,
      @Seed(7) @Engine("Philox") RandomState philoxState,
      SeedSequence seed) {
    draw(reporter, generator, state, python, philoxState, seed);
  }

  @RepeatedTest(3)
  void repeated(TestReporter reporter, Generator rng) {
    draw(reporter, rng);
  }

  @ParameterizedTest
  @RandomSource(count = 4)
  void ofRandomSource(Generator rng, RandomState state, TestReporter reporter) {
    draw(reporter, rng, state);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void ofOtherSource(int value, Generator rng, TestReporter reporter) {
    draw(reporter, rng);
  }

  static Stream<String> factory(Generator rng) {
    return IntStream.range(0, 2).mapToObj(i -> Long.toHexString(rng.bitGenerator().nextLong()));
  }

  @ParameterizedTest
  @MethodSource("factory")
  void ofFactory(String value, TestReporter reporter) {
    reporter.publishEntry("drawn", value);
  }

  static List<RandomGenerator> generators(@Seed(3) RandomGenerator random) {
    return List.of(random);
  }

  /** The first parameter is the source's, though its type is one that the extension makes. */
  @ParameterizedTest
  @MethodSource("generators")
  void generatorOfSource(RandomGenerator random, TestReporter reporter) {
    draw(reporter, random);
  }

  @TestFactory
  Stream<DynamicTest> dynamic(Generator rng) {
    return IntStream.range(0, 2)
        .mapToObj(
            i -> {
              long word = rng.bitGenerator().nextLong();
              return dynamicTest(
                  Long.toHexString(word),
                  () -> {
                    if (i == 1) {
                      throw new AssertionError("the second");
                    }
                  });
            });
  }

  @SeededNumPy
  @Test
  void numpy(TestReporter reporter) {
    draw(reporter, np.random);
  }

  @Test
  void fails(TestReporter reporter, Generator rng) {
    draw(reporter, rng);
    throw new AssertionError("as it should");
  }

  @Nested
  class Inner {
    @Seeded Generator inner;

    @Test
    void nested(TestReporter reporter, Generator rng) {
      draw(reporter, inner, own, rng);
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class OneInstance {
    @Seeded Generator inner;

    @BeforeAll
    void all(TestReporter reporter, Generator rng) {
      draw(reporter, inner, rng);
    }

    @Test
    void first(TestReporter reporter) {
      draw(reporter, inner);
    }

    @Test
    void second(TestReporter reporter) {
      draw(reporter, inner);
    }
  }
}
