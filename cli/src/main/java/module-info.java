/** The {@code numrand} command. */
module org.numrand.cli {
  requires com.google.common;
  requires com.google.gson;
  requires info.picocli;
  requires org.apache.commons.csv;
  requires org.numrand.calls;
  requires org.numrand.core;
  requires org.numrand.distributions;
  requires org.numrand.libm;
  requires org.numrand.notation;
  requires org.numrand.numpy;
  requires org.numrand.python;
  requires org.numrand.sklearn;
  requires org.numrand.surface;
  requires static org.jspecify;

  opens org.numrand.cli to
      info.picocli;
  opens org.numrand.cli.check to
      com.google.gson,
      info.picocli;
}
