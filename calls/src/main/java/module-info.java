/** Calls of the table's methods, made up, in Java and in Python: for tests and for the command. */
@SuppressWarnings("module") // cli is compiled later
module org.numrand.calls {
  requires static transitive org.jspecify;
  requires transitive com.google.common;
  requires transitive org.numrand.core;
  requires transitive org.numrand.surface;

  exports org.numrand.calls to
      org.numrand.cli;
}
