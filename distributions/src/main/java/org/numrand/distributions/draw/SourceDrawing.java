package org.numrand.distributions.draw;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.Drawing;
import org.numrand.distributions.spi.VariateSource;

/** One call's values, drawn from a source. */
final class SourceDrawing<A> implements Drawing<A> {
  private final Draws draws;
  private final VariateSource source;
  private final Way<A> way;
  private final Way.Filler<A> filler;
  private final @Nullable Object keptAtFirst;

  SourceDrawing(Draws draws, VariateSource source, Way<A> way) {
    this.draws = draws;
    this.source = source;
    this.way = way;
    this.filler = way.over(source);
    this.keptAtFirst = draws.kept(source);
  }

  @Override
  public BitGenerator bits() {
    return source.bits();
  }

  @Override
  public void fill(A out, int from, int to) {
    filler.fill(out, from, to);
  }

  @Override
  public void one(A out, int at) {
    filler.one(out, at);
  }

  @Override
  public boolean keepsAs(Drawing<A> other) {
    SourceDrawing<A> that = (SourceDrawing<A>) other;
    return !filler.keeps()
        && !that.filler.keeps()
        && Objects.equals(draws.kept(source), draws.kept(that.source));
  }

  @Override
  public Drawing<A> over(BitGenerator other) {
    VariateSource copy = draws.over(source, other);
    if (Objects.equals(draws.kept(source), keptAtFirst)) {
      draws.keep(copy, source);
    }
    return new SourceDrawing<>(draws, copy, way);
  }

  @Override
  public void goOnFrom(Drawing<A> other) {
    Drawing.super.goOnFrom(other);
    draws.keep(source, ((SourceDrawing<A>) other).source);
  }
}
