import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.extension.Extension;
import org.numrand.junit.NumrandExtension;
import org.numrand.junit.SeedReport;

/** A JUnit Jupiter extension: seeded random numbers for tests, and how to replay a failure. */
module org.numrand.junit {
  requires com.google.common;
  requires org.apache.commons.numbers.gamma;
  requires static transitive net.jqwik.api;
  requires static transitive org.junit.jupiter.params;
  requires static transitive org.jspecify;
  requires transitive org.junit.jupiter.api;
  requires transitive org.numrand.core;
  requires transitive org.numrand.distributions;
  requires transitive org.numrand.numpy;
  requires transitive org.numrand.python;

  exports org.numrand.junit;

  opens org.numrand.junit to
      org.junit.platform.commons;

  provides Extension with
      NumrandExtension;
  provides SampleReportingFormat with
      SeedReport;
}
