/** What is measured: a table of workloads, ours and those of other libraries. */
@NullMarked
package org.numrand.bench.workload;

import org.jspecify.annotations.NullMarked;
