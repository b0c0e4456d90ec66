package org.numrand.core.spi;

import java.util.ServiceLoader;
import java.util.function.Function;
import org.numrand.core.internal.LoopChoice;
import org.numrand.core.internal.Services;

/**
 * Inner loops over blocks of words that an optional module may run faster on some machines, always
 * with the same results. Each kind of loop is an interface with a plain implementation beside it;
 * {@link #choose} takes the first other one that is {@linkplain #isFast fast} here.
 */
public interface FastLoops {
  /** Whether this machine runs these loops faster than the plain ones. */
  boolean isFast();

  /**
   * The first implementation that is fast here, or the plain one. An implementation that cannot be
   * loaded, because the JVM was started without the module it needs, or that fails when asked,
   * counts as not fast. The system property {@code numrand.loops} overrules: with {@code scalar} or
   * {@code lanes} it is the plain one, with {@code vector} any other that can be loaded.
   *
   * @param kind the interface of these loops
   * @param load {@code loader -> ServiceLoader.load(Kind.class, loader)}, in the module that uses
   *     the interface
   * @param plain the loops that run everywhere, of a class in the engine's own jar
   */
  static <T extends FastLoops> T choose(
      Class<T> kind, Function<ClassLoader, ServiceLoader<T>> load, T plain) {
    if (LoopChoice.isPlainNamed()) {
      return plain;
    }
    for (T candidate : Services.find(plain.getClass(), kind, load).usable()) {
      if (LoopChoice.isVectorNamed() || isFast(candidate)) {
        return candidate;
      }
    }
    return plain;
  }

  private static boolean isFast(FastLoops candidate) {
    try {
      return candidate.isFast();
    } catch (Throwable e) {
      // No error may reach the static initializer that chooses an engine's loops.
      return false;
    }
  }
}
