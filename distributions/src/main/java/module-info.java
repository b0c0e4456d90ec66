/** NumPy's {@code Generator} and its distributions. */
@SuppressWarnings("requires-automatic") // LAPACK's jar has no module name of its own.
module org.numrand.distributions {
  requires arpack.combined.all;
  requires com.google.common;
  requires org.numrand.libm;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.distributions;
}
