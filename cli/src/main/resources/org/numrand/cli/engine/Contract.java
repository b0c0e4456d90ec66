package @package@;

import org.numrand.testkit.BitGeneratorContract;

class @name@Test extends BitGeneratorContract {
  @name@Test() {
    super("@name@");
  }

  /** The first words from seed 101, as another program makes them: the authors', say. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
@knownAnswer@
    };
  }
}
