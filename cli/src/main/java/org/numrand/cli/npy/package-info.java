/** NumPy's {@code .npy} and {@code .npz} files: read whole, written in blocks. */
@NullMarked
package org.numrand.cli.npy;

import org.jspecify.annotations.NullMarked;
