/** JMH benchmarks of every layer. */
@NullMarked
package org.numrand.bench;

import org.jspecify.annotations.NullMarked;
