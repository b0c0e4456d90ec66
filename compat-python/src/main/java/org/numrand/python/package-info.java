/**
 * Python's {@code random.Random}, bit for bit: {@link org.numrand.python.Random} is the class,
 * {@link org.numrand.python.Python#random} the instance behind Python's module-level functions.
 *
 * <pre>{@code
 * Random r = new Random(101);                                 // random.Random(101)
 * double u = r.random();                                      // r.random()
 * String card = r.choice(List.of("ace", "king", "queen"));    // r.choice(["ace", "king", "queen"])
 * double z = r.gauss(0, 1);                                   // r.gauss(0, 1)
 * }</pre>
 *
 * <p>The reference is CPython 3.11 on x86-64 Linux. {@code docs/streams.md} says what differs from
 * 3.9 to 3.13, and {@link org.numrand.python.PythonVersion} switches it.
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/coming-from-numpy.md">docs/coming-from-numpy.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.python;

import org.jspecify.annotations.NullMarked;
