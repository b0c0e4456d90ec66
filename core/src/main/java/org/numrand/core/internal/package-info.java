/** Shared by numrand's modules, hidden from all others. */
@NullMarked
package org.numrand.core.internal;

import org.jspecify.annotations.NullMarked;
