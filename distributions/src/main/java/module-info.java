/** NumPy's {@code Generator} and its distributions. */
// LAPACK's jar has no module name of its own; compat-numpy is compiled after this module.
@SuppressWarnings({"requires-automatic", "module"})
module org.numrand.distributions {
  requires arpack.combined.all;
  requires com.google.common;
  requires org.numrand.libm;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.distributions;
  exports org.numrand.distributions.call to
      org.numrand.numpy;
  exports org.numrand.distributions.integer to
      org.numrand.numpy;
  exports org.numrand.distributions.kernel to
      org.numrand.numpy;
  exports org.numrand.distributions.sequence to
      org.numrand.numpy;
  exports org.numrand.distributions.spi;
}
