/**
 * The table: {@link org.numrand.surface.Methods} has one row a method of NumPy's {@code Generator}
 * and {@code RandomState}. The façades are generated from it; the command line, the benchmarks, the
 * tests and the documents read it.
 *
 * <pre>{@code
 * for (Method row : Methods.of(Surface.GENERATOR)) {
 *   System.out.println(row.name() + ": " + row.words());      // beta: the beta distribution ...
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/architecture.md">docs/architecture.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.surface;

import org.jspecify.annotations.NullMarked;
