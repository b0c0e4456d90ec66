package org.numrand.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Seeds {@code np.random} before each test, and puts it back as it was after it. On a class it does
 * so for {@code @BeforeAll} methods and factories too.
 *
 * <pre>{@code
 * @SeededNumPy
 * @Test
 * void portedFromTheNotebook() {
 *   double[] noise = np.random.standardNormal(1000);
 *   ...
 * }
 * }</pre>
 *
 * <p>{@code np.random} is one for the whole JVM, so tests with this annotation hold the resource
 * lock {@link #LOCK} and never run beside each other. A test that draws from {@code np.random}
 * without this annotation takes the lock itself: {@code @ResourceLock(SeededNumPy.LOCK)}.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(NumrandExtension.class)
@ResourceLock(SeededNumPy.LOCK)
public @interface SeededNumPy {
  /** The name of the resource, for {@link ResourceLock}. */
  String LOCK = "org.numrand.numpy.NumPy.np.random";
}
