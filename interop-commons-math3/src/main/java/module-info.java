/** Engines as Commons Math 3's generators, and the other way round. */
// Commons Math 3's jar has no module name of its own.
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module org.numrand.interop.commonsmath3 {
  requires transitive commons.math3;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.interop.commonsmath3;
}
