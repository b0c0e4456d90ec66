package org.numrand.calls;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;

/**
 * The result of a call.
 *
 * @param bits the values; empty if the call is refused
 * @param state the state after it, as {@link Bits#digest} of a text
 */
public record Outcome(Optional<ImmutableLongArray> bits, long state) {}
