/** glibc's elementary functions, bit for bit, in Java. */
@NullMarked
package org.numrand.libm;

import org.jspecify.annotations.NullMarked;
