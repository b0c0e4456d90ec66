/** The table of NumPy's methods: plain data, from which façades, tests and tools are made. */
module org.numrand.surface {
  requires static transitive org.jspecify;

  exports org.numrand.surface;
}
