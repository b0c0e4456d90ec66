/**
 * Everything one needs to draw NumPy's and Python's numbers: the surfaces and all engines.
 *
 * <pre>{@code
 * module my.simulation {
 *   requires org.numrand;
 * }
 * }</pre>
 */
module org.numrand {
  requires org.numrand.engine.mt19937;
  requires org.numrand.engine.pcg64;
  requires org.numrand.engine.philox;
  requires org.numrand.engine.sfc64;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;
  requires transitive org.numrand.distributions;
  requires transitive org.numrand.numpy;
  requires transitive org.numrand.python;
  requires transitive org.numrand.sklearn;

  exports org.numrand;
}
