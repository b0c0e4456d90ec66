package org.numrand.testkit;

import java.math.BigInteger;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** An engine, words of which are a hash of a counter, with one fault at most. */
final class FaultyEngine extends BitGenerator {
  /** The fault, and the test that must find it. */
  enum Fault {
    NONE(""),
    MISSES_A_WORD("makesTheKnownAnswer"),
    IGNORES_SEED("allWaysOfSeedingAgreeAndSeedsDiffer"),
    SHARES_STATE("sharesNothingWithOthersOfItsKind"),
    STATE_OF_BLOCK_START("stateRoundTripAtEveryBufferPosition"),
    TAKES_ANY_STATE("badStatesAreRefusedAndChangeNothing"),
    CHANGES_BEFORE_CHECKING("badStatesAreRefusedAndChangeNothing"),
    FAILS_ON_STATES("hostileStatesAreTakenWholeOrRefused"),
    QUOTES_STATES("hostileStatesAreTakenWholeOrRefused"),
    JUMPS_NOWHERE("jumpsObeyTheirLaws"),
    JUMPS_UNEVENLY("jumpsObeyTheirLaws"),
    ADVANCES_TOO_FAR("advancesObeyTheirLaws"),
    FORGETS_WHERE_IT_IS("advancesObeyTheirLaws");

    final String foundBy;

    Fault(String foundBy) {
      this.foundBy = foundBy;
    }
  }

  private static final int BLOCK = 16;
  private static long sharedCounter;

  private final Fault fault;

  /** The counter at the end of the block. */
  private long counter;

  FaultyEngine(Fault fault, SeedSequence seed) {
    super(
        new BitGeneratorProperties(fault.name(), 64, 64, "2^64", true, true),
        BLOCK,
        fault == Fault.IGNORES_SEED ? new SeedSequence(1) : seed);
    this.fault = fault;
    this.counter = seedSequence().generateStateUint64(1)[0];
  }

  static long word(long counter) {
    long z = (counter ^ (counter >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    z = (z ^ (z >>> 31)) * 0xbf58476d1ce4e5b9L;
    return z ^ (z >>> 29);
  }

  @Override
  protected void refill(long[] block) {
    if (fault == Fault.MISSES_A_WORD) {
      counter++;
    }
    for (int i = 0; i < block.length; i++) {
      block[i] = word(counter++ + (fault == Fault.SHARES_STATE ? sharedCounter++ : 0));
    }
  }

  private long current() {
    boolean blockStart = fault == Fault.STATE_OF_BLOCK_START;
    return counter - limit() + (blockStart ? 0 : wordsDrawn());
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    out.put("state.counter", current()).put("state.zero", 0);
  }

  @Override
  protected void readState(BitGeneratorState in) {
    if (fault == Fault.TAKES_ANY_STATE) {
      counter = in.has("state.counter") ? in.uint("state.counter", 999).longValue() : 0;
    } else if (fault == Fault.CHANGES_BEFORE_CHECKING) {
      counter = in.uint("state.counter", 64).longValue();
      in.integer("state.zero", 0, 0);
    } else {
      in.integer("state.zero", 0, 0);
      if (fault == Fault.FAILS_ON_STATES) {
        counter = in.uint("state.counter", 9999).longValueExact();
      } else if (fault == Fault.QUOTES_STATES && in.has("x")) {
        throw new IllegalArgumentException("x must not be there: " + in + " ".repeat(300));
      }
      counter = in.uint("state.counter", 64).longValue();
    }
    dropBlock();
  }

  @Override
  protected void jump(long jumps) {
    if (fault == Fault.JUMPS_UNEVENLY) {
      skip(BigInteger.ONE.shiftLeft((int) jumps + 32));
    } else if (fault != Fault.JUMPS_NOWHERE) {
      skip(BigInteger.valueOf(jumps).shiftLeft(32));
    }
  }

  @Override
  protected void skip(BigInteger delta) {
    counter = fault == Fault.FORGETS_WHERE_IT_IS ? counter - limit() : current();
    counter += delta.longValue() + (fault == Fault.ADVANCES_TOO_FAR ? 1 : 0);
    dropBlock();
  }

  @Override
  protected BitGenerator newInstance(SeedSequence seed) {
    return new FaultyEngine(fault, seed);
  }

  /** Makes engines with one fault. */
  private abstract static class Provider implements BitGeneratorProvider {
    private final Fault fault;

    Provider(Fault fault) {
      this.fault = fault;
    }

    @Override
    public BitGeneratorProperties properties() {
      return create(new SeedSequence(0)).properties();
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new FaultyEngine(fault, seed);
    }
  }

  /** Has that fault. */
  public static final class None extends Provider {
    /** For the service loader. */
    public None() {
      super(Fault.NONE);
    }
  }

  /** Has that fault. */
  public static final class MissesAWord extends Provider {
    /** For the service loader. */
    public MissesAWord() {
      super(Fault.MISSES_A_WORD);
    }
  }

  /** Has that fault. */
  public static final class IgnoresSeed extends Provider {
    /** For the service loader. */
    public IgnoresSeed() {
      super(Fault.IGNORES_SEED);
    }
  }

  /** Has that fault. */
  public static final class SharesState extends Provider {
    /** For the service loader. */
    public SharesState() {
      super(Fault.SHARES_STATE);
    }
  }

  /** Has that fault. */
  public static final class StateOfBlockStart extends Provider {
    /** For the service loader. */
    public StateOfBlockStart() {
      super(Fault.STATE_OF_BLOCK_START);
    }
  }

  /** Has that fault. */
  public static final class TakesAnyState extends Provider {
    /** For the service loader. */
    public TakesAnyState() {
      super(Fault.TAKES_ANY_STATE);
    }
  }

  /** Has that fault. */
  public static final class ChangesBeforeChecking extends Provider {
    /** For the service loader. */
    public ChangesBeforeChecking() {
      super(Fault.CHANGES_BEFORE_CHECKING);
    }
  }

  /** Has that fault. */
  public static final class FailsOnStates extends Provider {
    /** For the service loader. */
    public FailsOnStates() {
      super(Fault.FAILS_ON_STATES);
    }
  }

  /** Has that fault. */
  public static final class QuotesStates extends Provider {
    /** For the service loader. */
    public QuotesStates() {
      super(Fault.QUOTES_STATES);
    }
  }

  /** Has that fault. */
  public static final class JumpsNowhere extends Provider {
    /** For the service loader. */
    public JumpsNowhere() {
      super(Fault.JUMPS_NOWHERE);
    }
  }

  /** Has that fault. */
  public static final class JumpsUnevenly extends Provider {
    /** For the service loader. */
    public JumpsUnevenly() {
      super(Fault.JUMPS_UNEVENLY);
    }
  }

  /** Has that fault. */
  public static final class AdvancesTooFar extends Provider {
    /** For the service loader. */
    public AdvancesTooFar() {
      super(Fault.ADVANCES_TOO_FAR);
    }
  }

  /** Has that fault. */
  public static final class ForgetsWhereItIs extends Provider {
    /** For the service loader. */
    public ForgetsWhereItIs() {
      super(Fault.FORGETS_WHERE_IT_IS);
    }
  }
}
