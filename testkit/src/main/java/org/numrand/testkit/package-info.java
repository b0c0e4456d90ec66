/**
 * What tests of engines and samplers need: the contract suite, stub engines, NumPy as a live
 * oracle.
 *
 * <pre>{@code
 * class Xoshiro256PlusPlusTest extends BitGeneratorContract {
 *   Xoshiro256PlusPlusTest() {
 *     super("Xoshiro256++");
 *   }
 *
 *   @Override
 *   protected long[] knownAnswer() {
 *     return new long[] {0x86714763e6365aaeL, 0x7f8b2f5b055cf4c6L};
 *   }
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/writing-an-engine.md">docs/writing-an-engine.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.testkit;

import org.jspecify.annotations.NullMarked;
