package org.numrand.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Brings in {@link NumrandExtension}. On a class or a method it serves all their parameters; on a
 * field it also says that the field is to be set before each test.
 *
 * <pre>{@code
 * @Seeded
 * class ShuffleTest {
 *   @Seeded Generator fresh;                 // set before each test
 *
 *   @Test
 *   void keepsAllElements(Generator rng) {   // a stream of its own for each test
 *     long[] shuffled = rng.permutation(100);
 *     ...
 *   }
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
public @interface Seeded {}
