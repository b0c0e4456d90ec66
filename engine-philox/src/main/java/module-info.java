import org.numrand.core.spi.BitGeneratorProvider;
import org.numrand.engine.philox.PhiloxProvider;

/** The engine Philox; use it by name, through {@code BitGenerators}. */
module org.numrand.engine.philox {
  requires com.google.common;
  requires org.numrand.core;
  requires static transitive org.jspecify;

  provides BitGeneratorProvider with
      PhiloxProvider;
}
