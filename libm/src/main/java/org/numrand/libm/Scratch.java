package org.numrand.libm;

/** Working space of the array forms: an array for each thread that stays in its fastest cache. */
final class Scratch {
  /** How many values are worked on at once. */
  static final int CHUNK = 128;

  /** With fewer values the plain loop is as fast. */
  static final int WORTHWHILE = 24;

  private static final int PARTS = 10;
  private static final int PARTS_OF_FLOATS = 4;

  /**
   * Made anew for each call of 128 values, they cost 0.5 to 2 ns a value (Libm: pow(in, out), JDK
   * 17).
   */
  private static final ThreadLocal<double[]> ARRAY =
      ThreadLocal.withInitial(() -> new double[PARTS * CHUNK]);

  private static final ThreadLocal<float[]> FLOATS =
      ThreadLocal.withInitial(() -> new float[PARTS_OF_FLOATS * CHUNK]);

  private Scratch() {}

  /** The calling thread's array: ten times {@link #CHUNK}. */
  static double[] array() {
    return ARRAY.get();
  }

  /** The calling thread's array of floats: four times {@link #CHUNK}. */
  static float[] floats() {
    return FLOATS.get();
  }
}
