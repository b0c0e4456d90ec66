/** Measures workloads with JMH. */
@NullMarked
package org.numrand.bench;

import org.jspecify.annotations.NullMarked;
