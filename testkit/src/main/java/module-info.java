/**
 * What tests of engines and samplers need: the contract suite, stub engines, NumPy as a live
 * oracle.
 */
module org.numrand.testkit {
  requires com.google.common;
  requires com.google.gson;
  requires org.apache.commons.numbers.gamma;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;
  requires transitive org.numrand.core;

  exports org.numrand.testkit;
}
