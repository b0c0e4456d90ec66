/** scikit-learn's splits and resampling and pandas' {@code sample}, row for row. */
module org.numrand.sklearn {
  requires com.google.common;
  requires static transitive org.jspecify;
  requires transitive org.numrand.numpy;

  exports org.numrand.sklearn;
}
