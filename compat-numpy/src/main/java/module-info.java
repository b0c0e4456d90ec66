/** NumPy's legacy surface: {@code RandomState} and {@code np.random}. */
module org.numrand.numpy {
  requires com.google.common;
  requires com.google.gson;
  requires org.numrand.libm;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;
  requires transitive org.numrand.distributions;

  exports org.numrand.numpy;
  exports org.numrand.numpy.view;
}
