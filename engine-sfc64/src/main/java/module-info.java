import org.numrand.core.spi.BitGeneratorProvider;
import org.numrand.engine.sfc64.Sfc64Provider;

/** The engine SFC64; use it by name, through {@code BitGenerators}. */
@SuppressWarnings("module") // the engine is called so, digits and all
module org.numrand.engine.sfc64 {
  requires org.numrand.core;
  requires static transitive org.jspecify;

  provides BitGeneratorProvider with
      Sfc64Provider;
}
