/**
 * What the author of an engine implements.
 *
 * <pre>{@code
 * public final class Xoshiro256PlusPlusProvider implements BitGeneratorProvider {
 *   @Override
 *   public BitGeneratorProperties properties() {
 *     return Xoshiro256PlusPlus.PROPERTIES;
 *   }
 *
 *   @Override
 *   public BitGenerator create(SeedSequence seed) {
 *     return new Xoshiro256PlusPlus(seed);
 *   }
 * }
 * }</pre>
 *
 * @see <a
 *     href="https://github.com/numrand/numrand/blob/main/docs/writing-an-engine.md">docs/writing-an-engine.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.core.spi;

import org.jspecify.annotations.NullMarked;
