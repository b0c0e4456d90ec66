import org.numrand.core.spi.BitGeneratorProvider;
import org.numrand.engine.mt19937.Mt19937Provider;

/** The engine MT19937; use it by name, through {@code BitGenerators}. */
@SuppressWarnings("module") // the engine is called so, digits and all
module org.numrand.engine.mt19937 {
  requires com.google.common;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.engine.mt19937.spi;

  uses org.numrand.engine.mt19937.spi.TwisterLoops;

  provides BitGeneratorProvider with
      Mt19937Provider;
}
