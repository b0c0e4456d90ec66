package org.numrand.core.spi;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

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
   * loaded, because the JVM was started without the module it needs, counts as not fast.
   */
  static <T extends FastLoops> T choose(ServiceLoader<T> implementations, T plain) {
    Iterator<T> iterator = implementations.iterator();
    while (true) {
      try {
        if (!iterator.hasNext()) {
          return plain;
        }
        T candidate = iterator.next();
        if (candidate.isFast()) {
          return candidate;
        }
      } catch (ServiceConfigurationError | LinkageError cannotBeLoaded) {
        // Another one may be.
      }
    }
  }
}
