/** glibc's elementary functions, bit for bit, in Java. */
module org.numrand.libm {
  requires static org.jspecify;

  exports org.numrand.libm;
}
