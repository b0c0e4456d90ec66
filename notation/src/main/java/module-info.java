/** Python's notation: reads calls and values, finds the methods they mean, and writes values. */
@SuppressWarnings("module") // what reads it is compiled later, or stays on the class path
module org.numrand.notation {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires com.google.gson;
  requires org.numrand.distributions;
  requires org.numrand.surface;
  requires static org.jspecify;

  exports org.numrand.notation to
      org.numrand.cli;
}
