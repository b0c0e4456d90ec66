package org.numrand.python;

/**
 * Python's module-level {@code random}, so that pasted Python reads as Java:
 *
 * <pre>{@code
 * import static org.numrand.python.Python.random;
 *
 * random.seed(5);
 * random.randint(1, 6);
 * random.choice(List.of("red", "green", "blue"));
 * }</pre>
 *
 * <p>It is shared by the whole program and safe under threads, but what one thread draws then
 * depends on the others. A test borrows it like this:
 *
 * <pre>{@code
 * State before = random.getstate();
 * try {
 *   random.seed(5);
 *   ...
 * } finally {
 *   random.setstate(before);
 * }
 * }</pre>
 */
public final class Python {
  /** The one shared instance, seeded from the operating system. */
  public static final Random random = new Random();

  private Python() {}
}
