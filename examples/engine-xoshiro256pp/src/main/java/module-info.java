import org.example.xoshiro.Xoshiro256PlusPlusProvider;
import org.numrand.core.spi.BitGeneratorProvider;

/** The engine Xoshiro256++. */
module org.example.xoshiro {
  requires org.numrand.core;
  requires static transitive org.jspecify;

  provides BitGeneratorProvider with
      Xoshiro256PlusPlusProvider;
}
