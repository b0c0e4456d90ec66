package org.numrand.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A fixed seed instead of a child of {@code numrand.seed}, with the meaning that it has in Python:
 *
 * <pre>{@code
 * @Test
 * void sameAsTheNotebook(@Seed(101) Generator rng) {  // np.random.default_rng(101)
 *   assertEquals(1.1992944455047305, rng.gamma(2.5, 1.0));
 * }
 * }</pre>
 *
 * <p>On a method or a class it is the seed of every value that is made for it, so that two of the
 * same type give the same numbers. The nearest annotation counts. Fixed seeds that were meant for
 * an hour stay for years: the property {@code numrand.seed.fixed} set to {@code warn} logs them,
 * set to {@code fail} makes their tests fail.
 */
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(NumrandExtension.class)
public @interface Seed {
  /**
   * The seed, at least 0; at most 2<sup>32</sup>-1 for a {@code RandomState} and for {@code
   * np.random}, as in NumPy.
   */
  long value();
}
