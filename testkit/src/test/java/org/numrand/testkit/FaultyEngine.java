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
    NONE(64, ""),
    NONE_OF_32_BITS(32, ""),
    MISSES_A_WORD(64, "makesTheKnownAnswer"),
    IGNORES_SEED(64, "allWaysOfSeedingAgreeAndSeedsDiffer"),
    SHARES_STATE(64, "sharesNothingWithOthersOfItsKind"),
    MAKES_ONE_WORD(64, "wordsAreNotAllEqual"),
    MAKES_32_BITS(64, "wordsAreOfTheWidthItSays"),
    THROWS(64, "drawsOfAllWidthsAreMadeOfTheRawWords"),
    HANGS(64, "drawsOfAllWidthsAreMadeOfTheRawWords"),
    STATE_OF_BLOCK_START(64, "stateRoundTripAtEveryBufferPosition"),
    TAKES_ANY_STATE(64, "badStatesAreRefusedAndChangeNothing"),
    CHANGES_BEFORE_CHECKING(64, "badStatesAreRefusedAndChangeNothing"),
    CASTS_STATES(32, "aStateIsNoWiderThanItSays"),
    CANNOT_DRAW_FROM_ZEROS(32, "hostileStatesAreTakenWholeOrRefused"),
    FAILS_ON_STATES(64, "hostileStatesAreTakenWholeOrRefused"),
    QUOTES_STATES(64, "hostileStatesAreTakenWholeOrRefused"),
    JUMPS_NOWHERE(64, "jumpsObeyTheirLaws"),
    JUMPS_UNEVENLY(64, "jumpsObeyTheirLaws"),
    ADVANCES_TOO_FAR(64, "advancesObeyTheirLaws"),
    FORGETS_WHERE_IT_IS(64, "advancesObeyTheirLaws");

    final int wordBits;
    final String foundBy;

    Fault(int wordBits, String foundBy) {
      this.wordBits = wordBits;
      this.foundBy = foundBy;
    }

    /** The name of engines with it. */
    String engine() {
      return "Faulty" + wordBits;
    }
  }

  private static final int BLOCK = 16;

  /** What engines have that are made from now on. */
  static volatile Fault faultUnderTest = Fault.NONE;

  private static long sharedCounter;

  private final Fault fault = faultUnderTest;
  private final int wordBits;

  /** The counter at the end of the block. */
  private long counter;

  FaultyEngine(int wordBits, SeedSequence seed) {
    super(
        properties(wordBits),
        BLOCK,
        faultUnderTest == Fault.IGNORES_SEED ? new SeedSequence(1) : seed);
    this.wordBits = wordBits;
    this.counter = seedSequence().generateStateUint64(1)[0];
  }

  private static BitGeneratorProperties properties(int wordBits) {
    return new BitGeneratorProperties("Faulty" + wordBits, wordBits, 64, "2^64", true, true);
  }

  static long word(long counter, int wordBits) {
    long z = (counter ^ (counter >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    z = (z ^ (z >>> 31)) * 0xbf58476d1ce4e5b9L;
    return (z ^ (z >>> 29)) >>> (Long.SIZE - wordBits);
  }

  private long next() {
    long word = word(counter++ + (fault == Fault.SHARES_STATE ? sharedCounter++ : 0), wordBits);
    return switch (fault) {
      case MAKES_ONE_WORD -> -1;
      case MAKES_32_BITS -> word >>> Integer.SIZE;
      default -> word;
    };
  }

  @Override
  protected void refill(long[] block) {
    switch (fault) {
      case MISSES_A_WORD -> counter++;
      case THROWS -> throw new ArithmeticException("/ by zero");
      case HANGS -> hang();
      case CANNOT_DRAW_FROM_ZEROS -> {
        if (counter == 0) {
          throw new IllegalStateException("all zero");
        }
      }
      default -> {}
    }
    for (int i = 0; i < block.length; i++) {
      block[i] = wordBits == Long.SIZE ? next() : next() << Integer.SIZE | next();
    }
  }

  private static void hang() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long current() {
    boolean blockStart = fault == Fault.STATE_OF_BLOCK_START;
    return counter - limit() * (64L / wordBits) + (blockStart ? 0 : wordsDrawn());
  }

  @Override
  protected void writeState(BitGeneratorState.Builder out) {
    if (wordBits == Integer.SIZE) {
      out.putWords("state.words", new long[] {current() >>> 32, current() & 0xffff_ffffL});
    } else {
      out.put("state.counter", current()).put("state.zero", 0);
    }
  }

  @Override
  protected void readState(BitGeneratorState in) {
    if (wordBits == Integer.SIZE) {
      long[] words = in.words("state.words", fault == Fault.CASTS_STATES ? 64 : 32, 2);
      counter = words[0] << Integer.SIZE | (words[1] & 0xffff_ffffL);
    } else if (fault == Fault.TAKES_ANY_STATE) {
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
    return new FaultyEngine(wordBits, seed);
  }

  /** Makes those of 64 bits. */
  public static final class Of64Bits implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return FaultyEngine.properties(Long.SIZE);
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new FaultyEngine(Long.SIZE, seed);
    }
  }

  /** Makes those of 32 bits. */
  public static final class Of32Bits implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return FaultyEngine.properties(Integer.SIZE);
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new FaultyEngine(Integer.SIZE, seed);
    }
  }
}
