/**
 * Routines of LAPACK 3.1, translated to Java by f2j, which the build copies here; see {@code
 * src/build/java/Relocation.java}.
 */
@NullMarked
package org.numrand.lapack;

import org.jspecify.annotations.NullMarked;
