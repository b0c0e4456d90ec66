/**
 * The tests' catalogue of calls. {@link org.numrand.calls.Calls} makes up calls of the table's
 * rows, a {@link org.numrand.calls.Call} runs in Java and in Python, and {@link
 * org.numrand.calls.Python} asks NumPy for the values and the states.
 */
@NullMarked
package org.numrand.calls;

import org.jspecify.annotations.NullMarked;
