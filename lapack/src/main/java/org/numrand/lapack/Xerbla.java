package org.numrand.lapack;

/** LAPACK's handler of wrong arguments. The reference one prints a line and ends the process. */
public final class Xerbla {
  private Xerbla() {}

  /**
   * Refuses a call; no call of ours is refused.
   *
   * @param routine the routine that was called
   * @param parameter the number of its wrong parameter, from 1 on
   */
  @SuppressWarnings("DoNotCallSuggester") // the routines call it
  public static void xerbla(String routine, int parameter) {
    throw new IllegalArgumentException(
        "parameter " + parameter + " of LAPACK's " + routine.strip() + " has a wrong value");
  }
}
