/** Engines as Apache Commons RNG's providers, and the other way round. */
module org.numrand.interop.commonsrng {
  requires transitive org.apache.commons.rng.api;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.interop.commonsrng;
}
