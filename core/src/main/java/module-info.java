/** Engines' common ground: bit generators, seed sequences, states, and the look-up by name. */
@SuppressWarnings("module") // those it opens its internals to are built later
module org.numrand.core {
  requires com.google.common;
  requires com.google.gson;
  requires jdk.management;
  requires static transitive org.jspecify;

  exports org.numrand.core;
  exports org.numrand.core.internal to
      org.numrand,
      org.numrand.cli,
      org.numrand.distributions,
      org.numrand.engine.pcg64,
      org.numrand.engine.philox,
      org.numrand.interop.commonsmath3,
      org.numrand.interop.commonsrng,
      org.numrand.interop.hipparchus,
      org.numrand.numpy,
      org.numrand.python;
  exports org.numrand.core.spi;

  uses org.numrand.core.spi.BitGeneratorProvider;
  uses org.numrand.core.spi.DoubleLoops;
}
