/** Engines as Hipparchus's generators, and the other way round. */
// Hipparchus's jar has no module name of its own.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module org.numrand.interop.hipparchus {
  requires transitive hipparchus.core;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.interop.hipparchus;
}
