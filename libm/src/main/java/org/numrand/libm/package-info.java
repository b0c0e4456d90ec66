/**
 * glibc's elementary functions, bit for bit, in Java.
 *
 * <pre>{@code
 * double y = Libm.log(0.1);                                   // math.log(0.1) on glibc, on every machine
 * Libm.exp(x, x);                                             // a whole array, faster
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/parity.md">docs/parity.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.libm;

import org.jspecify.annotations.NullMarked;
