/** Python's {@code random.Random}, bit for bit. */
module org.numrand.python {
  requires com.google.common;
  requires com.google.gson;
  requires org.numrand.core;
  requires org.numrand.libm;
  requires static transitive org.jspecify;

  exports org.numrand.python;
}
