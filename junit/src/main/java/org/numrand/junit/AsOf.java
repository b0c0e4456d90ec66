package org.numrand.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The NumPy whose numbers a {@code Generator} or {@code RandomState} draws: of one parameter or
 * field, or of all of a method or class. The nearest annotation counts. Values of other types do
 * not depend on it: an annotation of their method or class leaves them as they are, and so does one
 * of {@link SeededNumPy}'s.
 *
 * <pre>{@code
 * @Test
 * void sameAsInProduction(@AsOf("1.26") @Seed(101) Generator rng) {
 *   ...
 * }
 * }</pre>
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
public @interface AsOf {
  /** As {@code numpy.__version__} has it: see {@link org.numrand.core.NumPyVersion#of}. */
  String value();
}
