package org.numrand.spark;

import org.apache.spark.sql.connector.read.InputPartition;
import org.jspecify.annotations.Nullable;

/**
 * A partition: a run of blocks.
 *
 * @param first the first block
 * @param end the block after the last
 * @param state the engine's state at the first, as JSON, if the blocks are of one stream and drawn
 */
record BlockRange(long first, long end, @Nullable String state) implements InputPartition {}
