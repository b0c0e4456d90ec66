/** One stream on several threads, beside a stream for each. */
@NullMarked
package org.numrand.bench.threads;

import org.jspecify.annotations.NullMarked;
