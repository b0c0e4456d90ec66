package org.numrand.core;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lock that an engine brings for those who share it, as NumPy's engines do. Draws from the
 * engine itself do not take it.
 *
 * <p>Taking it is one atomic operation, and releasing it none, as which a Java monitor or a {@code
 * ReentrantLock} has two, so that a locked draw takes two thirds of the time. The price is that who
 * has to wait is not woken up, but looks again every now and then; after some naps the others let
 * it by, or a thread that makes one long call after the other would have the lock for itself.
 */
abstract class EngineLock {
  private static final VarHandle HELD;
  private static final VarHandle PATIENT;
  private static final int SPINS = 100;
  private static final long FIRST_NAP_NANOS = 1_000;

  /** Each twice as long as the one before. */
  private static final int NAPS_UNTIL_PATIENT = 7;

  static {
    try {
      var lookup = MethodHandles.lookup();
      HELD = lookup.findVarHandle(EngineLock.class, "held", boolean.class);
      PATIENT = lookup.findVarHandle(EngineLock.class, "patient", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile boolean held;

  /** How many threads have waited so long that others are not to take the lock before them. */
  private volatile int patient;

  /** Who holds the lock, if by {@link #lockReentrantly}; only the holder writes it. */
  private @Nullable Thread holder;

  /** How often the holder has taken the lock again. */
  private int again;

  /**
   * Takes the lock, waiting while another thread has it. What is done under it must not lead back
   * here; see {@link #lockReentrantly}. For the shortest of calls:
   *
   * <pre>{@code
   * bits.lock();
   * try {
   *   return bits.nextDouble();
   * } finally {
   *   bits.unlock();
   * }
   * }</pre>
   */
  public void lock() {
    if (patient > 0 || !HELD.compareAndSet(this, false, true)) {
      lockSlowly();
    }
  }

  /** Takes the lock so that the same thread may take it again, in either way. */
  public void lockReentrantly() {
    lock();
    holder = Thread.currentThread();
  }

  /** Gives the lock back, once for each time it was taken. */
  public void unlock() {
    if (again > 0) {
      again--;
      return;
    }
    if (holder != null) {
      holder = null;
    }
    HELD.setRelease(this, false);
  }

  private void lockSlowly() {
    if (holder == Thread.currentThread()) {
      again++;
      return;
    }
    for (int i = 0; i < SPINS; i++) {
      if (tryLock(false)) {
        return;
      }
      Thread.onSpinWait();
    }
    lockAfterNaps();
  }

  private void lockAfterNaps() {
    boolean interrupted = false;
    boolean isPatient = false;
    long nap = FIRST_NAP_NANOS;
    while (!tryLock(isPatient)) {
      // An interrupted thread would not nap at all.
      interrupted |= Thread.interrupted();
      LockSupport.parkNanos(this, nap);
      if (nap < FIRST_NAP_NANOS << NAPS_UNTIL_PATIENT) {
        nap *= 2;
      } else if (!isPatient) {
        isPatient = true;
        PATIENT.getAndAdd(this, 1);
      }
    }
    if (isPatient) {
      PATIENT.getAndAdd(this, -1);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tryLock(boolean isPatient) {
    return !held && (isPatient || patient == 0) && HELD.compareAndSet(this, false, true);
  }
}
