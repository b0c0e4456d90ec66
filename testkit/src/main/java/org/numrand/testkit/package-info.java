/**
 * What tests of engines and samplers need: the contract suite, stub engines, NumPy as a live
 * oracle.
 */
@NullMarked
package org.numrand.testkit;

import org.jspecify.annotations.NullMarked;
