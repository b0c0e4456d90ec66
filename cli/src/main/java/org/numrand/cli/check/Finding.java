package org.numrand.cli.check;

import com.google.common.collect.ImmutableMultiset;

/**
 * What came of a method's calls.
 *
 * @param calls how many there were
 * @param refused how many of them both sides refused
 * @param values how many values they gave
 * @param differing how many of these, or of the states after, differ, and why
 * @param example a call in Python whose outcome nothing explains, and what differs; or nothing
 */
record Finding(
    int calls, int refused, long values, ImmutableMultiset<Reason> differing, String example) {

  /** Whether all that differs is explained. */
  boolean isGood() {
    return !differing.contains(Reason.UNKNOWN);
  }
}
