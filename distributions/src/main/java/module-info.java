/** NumPy's {@code Generator} and its distributions. */
module org.numrand.distributions {
  requires com.google.common;
  requires org.numrand.libm;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.distributions;
}
