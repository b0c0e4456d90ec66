/**
 * Python's {@code random.Random}, bit for bit: {@link org.numrand.python.Random} is the class,
 * {@link org.numrand.python.Python#random} the instance behind Python's module-level functions.
 *
 * <p>The reference is CPython 3.11 on x86-64 Linux. {@code docs/streams.md} says what differs from
 * 3.9 to 3.13, and {@link org.numrand.python.PythonVersion} switches it.
 */
@NullMarked
package org.numrand.python;

import org.jspecify.annotations.NullMarked;
