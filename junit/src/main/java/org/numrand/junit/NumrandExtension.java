package org.numrand.junit;

import java.lang.reflect.Constructor;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Gives JUnit Jupiter tests their random numbers, from JUnit 5.10 to 6, and says on failure how to
 * get the same ones again.
 *
 * <pre>{@code
 * @ExtendWith(NumrandExtension.class)        // or @Seeded
 * class DiceTest {
 *   @Test
 *   void isFair(Generator rng) {
 *     long[] throwsOfADie = rng.integers(1, 7, 6000);
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p><b>Found</b> by {@code @ExtendWith} or one of this package's annotations, each of which brings
 * it in; by {@code @RegisterExtension}; or for all tests by {@code
 * junit.jupiter.extensions.autodetection.enabled=true}.
 *
 * <p><b>Values.</b> Parameters of tests, of lifecycle methods and of factories
 * ({@code @MethodSource}, {@code @TestFactory}) are given a value if their type is exactly {@code
 * Generator}, {@code RandomState}, {@code BitGenerator}, {@code SeedSequence}, {@code
 * org.numrand.python.Random}, {@code java.util.Random} or {@code java.util.random.RandomGenerator};
 * fields, if they carry {@link Seeded}, {@link Engine} or {@link Seed}. Static fields are set
 * before all tests, others before each, ahead of {@code @BeforeEach} methods. In a
 * {@code @ParameterizedTest} the first parameter is the source's, unless that is {@link
 * RandomSource}. A constructor's parameters are given values too, but JUnit does not say which test
 * an instance is for, so the tests of a class all begin there with the same numbers.
 *
 * <p><b>Streams.</b> {@code numrand.seed} (a system property, the environment variable {@code
 * NUMRAND_SEED} or a configuration parameter of JUnit) is the seed of the run, an integer of any
 * size; without one each run takes a fresh one. The stream of each parameter and field is a child
 * of it, {@code np.random.SeedSequence(seed, spawn_key=(a, b))} in Python. The two numbers are a
 * hash of JUnit's unique id of the test, with the number of its invocation if it is parameterized
 * or repeated, and of the parameter or field. So a test's numbers are the same alone, among others,
 * in any order, in parallel and in another JVM.
 *
 * <p><b>Failures.</b> A {@link Replay} is added to a failed test's exception, and published as a
 * report entry. A passing test prints nothing.
 *
 * <p><b>Replaying</b> one invocation only: {@code numrand.only=3} runs the third invocation of each
 * parameterized or repeated test that is selected, {@code 2/3} the third one in the second
 * invocation of its class.
 */
public final class NumrandExtension
    implements ParameterResolver,
        BeforeAllCallback,
        BeforeEachCallback,
        ExecutionCondition,
        InvocationInterceptor {
  /** For JUnit, and for {@code @RegisterExtension}. */
  public NumrandExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Target target = Target.of(parameter);
    boolean wanted = target.isMarked() || Kind.of(target.type()).isPresent();
    return wanted && !isOfSource(parameter) && isFirst(context);
  }

  /**
   * Whether the parameter is one that a parameterized test gets from its source. Sources give at
   * least one, and theirs come first.
   */
  private static boolean isOfSource(ParameterContext parameter) {
    return parameter.getIndex() == 0
        && ParameterizedTests.areSourced(parameter.getDeclaringExecutable());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Values.make(Target.of(parameter), context);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (isFirst(context)) {
      openNumPy(context);
      Fields.setStatic(context.getRequiredTestClass(), context);
      // There is an instance already if all tests share one.
      setFields(context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (isFirst(context)) {
      Journal.of(context);
      openNumPy(context);
      setFields(context);
    }
  }

  private static void openNumPy(ExtensionContext context) {
    if (Target.nearestOf(context, SeededNumPy.class).isPresent()) {
      NumPyScope.open(context);
    }
  }

  private static void setFields(ExtensionContext context) {
    context
        .getTestInstances()
        .ifPresent(
            instances ->
                instances.getAllInstances().forEach(instance -> Fields.setAll(instance, context)));
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isPresent()) {
      Journal.markAsRun(context);
    }
    String here = TestPath.invocations(context);
    Optional<String> only = here.isEmpty() ? Optional.empty() : Settings.only(context);
    return only.isEmpty() || isOnTheWay(here, only.get())
        ? ConditionEvaluationResult.enabled(null)
        : ConditionEvaluationResult.disabled(Settings.ONLY + "=" + only.get());
  }

  private static boolean isOnTheWay(String here, String only) {
    return (only + "/").startsWith(here + "/");
  }

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> invocationContext,
      ExtensionContext context)
      throws Throwable {
    return explained(invocation, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation,
      DynamicTestInvocationContext invocationContext,
      ExtensionContext context)
      throws Throwable {
    explained(invocation, context);
  }

  /** For failures that JUnit tells no {@link Journal} of. */
  private static <T> T explained(Invocation<T> invocation, ExtensionContext context)
      throws Throwable {
    try {
      return invocation.proceed();
    } catch (Throwable failure) {
      Journal.explain(failure, context);
      throw failure;
    }
  }

  /**
   * Whether this is the instance that serves here. There are two where one is found automatically,
   * say, and another is registered by a field.
   */
  private boolean isFirst(ExtensionContext context) {
    return Stores.of(context)
            .getOrComputeIfAbsent(NumrandExtension.class, key -> this, NumrandExtension.class)
        == this;
  }
}
