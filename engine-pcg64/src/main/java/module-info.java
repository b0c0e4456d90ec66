import org.numrand.core.spi.BitGeneratorProvider;
import org.numrand.engine.pcg64.Pcg64DxsmProvider;
import org.numrand.engine.pcg64.Pcg64Provider;

/** The engines PCG64 and PCG64DXSM; use them by name, through {@code BitGenerators}. */
@SuppressWarnings("module") // the engine is called so, digits and all
module org.numrand.engine.pcg64 {
  requires transitive org.numrand.core;
  requires static transitive org.jspecify;

  exports org.numrand.engine.pcg64.spi;

  uses org.numrand.engine.pcg64.spi.LaneLoops;

  provides BitGeneratorProvider with
      Pcg64Provider,
      Pcg64DxsmProvider;
}
