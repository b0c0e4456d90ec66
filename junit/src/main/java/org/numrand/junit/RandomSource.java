package org.numrand.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a {@code @ParameterizedTest} many times, each with values of its own. All parameters are
 * such as {@link NumrandExtension} makes.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @RandomSource(count = 20)
 * void sortsAnything(Generator rng) {
 *   double[] values = rng.standardNormal(1000);
 *   ...
 * }
 * }</pre>
 *
 * <p>Each invocation can be replayed alone; its failure says how.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ArgumentsSource(NoArguments.class)
@SuppressWarnings("exports") // NoArguments is JUnit's to see.
@ExtendWith(NumrandExtension.class)
public @interface RandomSource {
  /** How many invocations, at least 1. */
  int count() default 10;
}
