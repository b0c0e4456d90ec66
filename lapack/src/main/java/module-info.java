/** The few routines of LAPACK that {@code multivariate_normal} needs, for this project alone. */
@SuppressWarnings("module") // distributions is built later
module org.numrand.lapack {
  requires static org.jspecify;

  exports org.numrand.lapack to
      org.numrand.distributions;
}
