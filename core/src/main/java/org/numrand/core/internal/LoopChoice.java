package org.numrand.core.internal;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of two loops an engine runs, both of which make the same words: over many states at once,
 * in lanes, which the compiler turns into vector code; or over one or two states in locals, which
 * need no vectors. Lanes are fast where vectors are wide, and slow where they are not.
 *
 * <p>How wide they are takes some tens of milliseconds to find out. So nobody asks before an engine
 * has filled thousands of blocks; until then it runs the scalar loop, which is never slow.
 */
public final class LoopChoice {
  /**
   * Names the loops, instead of the rule: {@code scalar}, {@code lanes}, or {@code vector}, which
   * is lanes with the loops of the module {@code vector} if it is there. For tests, and for steady
   * times.
   */
  public static final String PROPERTY = "numrand.loops";

  /** Vectors of 512 bits, in bytes: the first whose 64-bit lanes the processor multiplies. */
  public static final int WIDE = 64;

  private static final String NAMED = System.getProperty(PROPERTY, "");

  /** How many blocks of all engines of a kind pass before the question pays. */
  private static final int PATIENCE = 1 << 13;

  private final IntPredicate areLanesFaster;

  /** Null while nobody knows. A race costs a question more. */
  private @Nullable Boolean lanes;

  private int blocks;

  /**
   * A choice yet to be made.
   *
   * @param certain whether lanes are known to be faster here
   * @param areLanesFaster whether they are with vectors of so many bytes; 0 if nobody knows
   */
  public LoopChoice(boolean certain, IntPredicate areLanesFaster) {
    this.areLanesFaster = areLanesFaster;
    if (isScalarNamed() || areLanesNamed()) {
      lanes = areLanesNamed();
    } else if (certain) {
      lanes = true;
    }
  }

  /** Whether the property names the scalar loops. */
  private static boolean isScalarNamed() {
    return NAMED.equals("scalar");
  }

  private static boolean areLanesNamed() {
    return NAMED.equals("lanes") || isVectorNamed();
  }

  /** Whether the property names the loops of the module {@code vector}. */
  public static boolean isVectorNamed() {
    return NAMED.equals("vector");
  }

  /** Whether the property names loops that are not those of the module {@code vector}. */
  public static boolean isPlainNamed() {
    return NAMED.equals("lanes") || isScalarNamed();
  }

  /** Whether the next block is to be filled in lanes. To be asked once a block. */
  public boolean areLanes() {
    Boolean known = lanes;
    return known != null ? known : choose();
  }

  private boolean choose() {
    if (blocks < PATIENCE) {
      blocks++;
      return false;
    }
    boolean chosen = areLanesFaster.test(VectorWidth.BYTES);
    lanes = chosen;
    return chosen;
  }
}
