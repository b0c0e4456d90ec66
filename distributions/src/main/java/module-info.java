/** NumPy's {@code Generator} and its distributions. */
@SuppressWarnings("module") // compat-numpy is compiled later
module org.numrand.distributions {
  requires com.google.common;
  requires com.google.gson;
  requires org.numrand.lapack;
  requires org.numrand.libm;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.distributions;
  exports org.numrand.distributions.call to
      org.numrand.numpy;
  exports org.numrand.distributions.draw to
      org.numrand.numpy;
  exports org.numrand.distributions.history to
      org.numrand.numpy;
  exports org.numrand.distributions.integer to
      org.numrand.numpy;
  exports org.numrand.distributions.kernel to
      org.numrand.numpy;
  exports org.numrand.distributions.sequence to
      org.numrand.numpy;
  exports org.numrand.distributions.spi;
  exports org.numrand.distributions.view;
}
