/**
 * Python's notation: {@link org.numrand.notation.Literal} reads values, {@link
 * org.numrand.notation.MethodGroup} finds the Java method that a call means, and {@link
 * org.numrand.notation.PythonText} writes values.
 */
@NullMarked
package org.numrand.notation;

import org.jspecify.annotations.NullMarked;
