/** The {@code numrand} command. */
@SuppressWarnings("requires-automatic") // XChart and Batik have no module descriptors
module org.numrand.cli {
  requires com.google.common;
  requires com.google.gson;
  requires info.picocli;
  requires java.compiler;
  requires java.desktop;
  requires java.xml;
  requires org.apache.commons.csv;
  requires org.apache.commons.numbers.gamma;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.xmlgraphics.batik.svggen;
  requires org.numrand.calls;
  requires org.numrand.core;
  requires org.numrand.distributions;
  requires org.numrand.libm;
  requires org.numrand.notation;
  requires org.numrand.numpy;
  requires org.numrand.python;
  requires org.numrand.sklearn;
  requires org.numrand.surface;
  requires xchart;
  requires static org.jspecify;

  opens org.numrand.cli to
      info.picocli;
  opens org.numrand.cli.check to
      com.google.gson,
      info.picocli;
}
