package org.numrand.spark;

import org.apache.spark.sql.connector.read.InputPartition;

/**
 * A partition: a run of blocks.
 *
 * @param first the first block
 * @param end the block after the last
 */
record BlockRange(long first, long end) implements InputPartition {}
