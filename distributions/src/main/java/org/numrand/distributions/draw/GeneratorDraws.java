package org.numrand.distributions.draw;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.float32.Float32Distribution;
import org.numrand.distributions.float32.Float32Source;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;

/** {@code Generator} draws from its source, unlocked. */
public class GeneratorDraws extends Draws {
  private final VariateSource source;
  private final Float32Source floats;

  /** Over the two sources of an engine. */
  public GeneratorDraws(VariateSource source, Float32Source floats) {
    this.source = source;
    this.floats = floats;
  }

  private GeneratorDraws(VariateSource source, Float32Source floats, Executor executor, int parts) {
    super(executor, parts);
    this.source = source;
    this.floats = floats;
  }

  @Override
  public GeneratorDraws parallel(Executor helpers, int most) {
    return new GeneratorDraws(source, floats, helpers, most);
  }

  @Override
  public VariateSource acquire() {
    return source;
  }

  @Override
  public void release(VariateSource acquired) {}

  @Override
  protected VariateSource over(VariateSource like, BitGenerator other) {
    return new ZigguratSource(other, like.version());
  }

  @Override
  protected @Nullable Object kept(VariateSource any) {
    return null;
  }

  @Override
  protected void keep(VariateSource target, VariateSource from) {}

  /** Fills {@code out[from..to)}. */
  public void fill(Float32Distribution distribution, float[] out, int from, int to) {
    if (isParallel()) {
      fillInParts(Way.of(distribution), out, from, to);
    } else {
      distribution.fill(floats, out, from, to);
    }
  }

  /** Fills {@code out[from..to)} with one variate of each distribution, over and over. */
  public void each(
      IntFunction<Float32Distribution> make,
      float[] out,
      int from,
      int to,
      int last,
      int... lengths) {
    each(Broadcast.along(last, make, lengths), out, from, to);
  }

  /** The same for what {@link Broadcast#along} gave. */
  public void each(List<Float32Distribution> all, float[] out, int from, int to) {
    for (int i = from, j = 0; i < to; i++, j = j + 1 < all.size() ? j + 1 : 0) {
      out[i] = all.get(j).sample(floats);
    }
  }
}
