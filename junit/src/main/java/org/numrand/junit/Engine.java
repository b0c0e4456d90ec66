package org.numrand.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The engine of a value that {@link NumrandExtension} makes: of one parameter or field, or of all
 * of a method or class. The nearest annotation counts. Python's {@code Random} has one engine only,
 * and so has {@code np.random} under {@link SeededNumPy}: an annotation of their method or class
 * leaves them as they are.
 *
 * <pre>{@code
 * @Test
 * void doesNotDependOnTheEngine(@Engine("Philox") Generator philox, @Engine("SFC64") Generator sfc) {
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
public @interface Engine {
  /** A name that {@link org.numrand.core.BitGenerators#names()} lists. */
  String value();
}
