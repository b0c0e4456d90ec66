/**
 * Random numbers for JUnit Jupiter tests, from a seed that a failure reports and that means the
 * same in Python. {@link org.numrand.junit.NumrandExtension} is the place to start.
 *
 * <pre>{@code
 * @Seeded
 * class DiceTest {
 *   @Test
 *   void isFair(Generator rng) {
 *     double mean = Arrays.stream(rng.integers(1, 7, 100)).average().orElseThrow();
 *     assertTrue(Math.abs(mean - 3.5) < 0.2, () -> "the mean is " + mean);
 *   }
 * }
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/testing.md">docs/testing.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.junit;

import org.jspecify.annotations.NullMarked;
