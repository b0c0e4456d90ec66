import org.example.xoshiro128pp.Xoshiro128PlusPlusProvider;
import org.numrand.core.spi.BitGeneratorProvider;

/** The engine Xoshiro128++. */
module org.example.xoshiro128pp {
  requires org.numrand.core;
  requires static transitive org.jspecify;

  provides BitGeneratorProvider with
      Xoshiro128PlusPlusProvider;
}
