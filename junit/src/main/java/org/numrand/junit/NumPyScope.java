package org.numrand.junit;

import static org.numrand.numpy.NumPy.np;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.numrand.core.BitGenerators;
import org.numrand.junit.Replay.Value;
import org.numrand.numpy.GlobalRandomState;

/** {@code np.random}, seeded for one test or class, until JUnit is done with it. */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes nothing else.
final class NumPyScope implements CloseableResource, AutoCloseable {
  private static final Target NUMPY =
      new Target(GlobalRandomState.class, "np.random", "[np.random]", List.of());

  private final GlobalRandomState.Scope scope;

  private NumPyScope(GlobalRandomState.Scope scope) {
    this.scope = scope;
  }

  static void open(ExtensionContext context) {
    Origin origin = Values.origin(NUMPY, context);
    long seed = seed(origin);
    Stores.of(context)
        .put("np.random of " + context.getUniqueId(), new NumPyScope(np.random.scoped()));
    // The engine first: somebody may have chosen another.
    np.random.setBitGenerator(BitGenerators.create("MT19937", 0));
    try {
      np.random.seed(seed);
    } catch (IllegalArgumentException e) {
      throw Values.refused(NUMPY, e.getMessage());
    }
    Journal.of(context)
        .add(
            NUMPY,
            origin,
            new Value(
                NUMPY.words(), "np.random.seed(" + seed + "L)", "np.random.seed(" + seed + ")"));
  }

  /** As {@code np.random.seed} takes it: 32 bits. */
  private static long seed(Origin origin) {
    return origin instanceof Origin.Fixed fixed
        ? fixed.seed()
        : Integer.toUnsignedLong(origin.sequence().generateState(1)[0]);
  }

  @Override
  public void close() {
    scope.close();
  }
}
