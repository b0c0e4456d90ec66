package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.internal.Services;
import org.numrand.core.spi.BitGeneratorProvider;

class CatalogueTest {
  private record Named(String name) implements BitGeneratorProvider {
    @Override
    public BitGeneratorProperties properties() {
      return new BitGeneratorProperties(name, 64, 64, "2^64", false, false);
    }

    @Override
    public BitGenerator create(SeedSequence seed) {
      return new MixEngine(64, seed);
    }
  }

  private static Catalogue of(String... names) {
    ImmutableList<BitGeneratorProvider> providers =
        ImmutableList.copyOf(Stream.of(names).map(Named::new).toList());
    return Catalogue.of(new Services<>(providers, ImmutableList.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mt19937    | did you mean "MT19937"?
          PCG-64     | did you mean "PCG64"?; PCG64 is in org.numrand:numrand-engine-pcg64, which is not on the path
          pcg64dxsm  | did you mean "PCG64DXSM"?; PCG64DXSM is in org.numrand:numrand-engine-pcg64, which is not on the path
          PCG64DXSM  | PCG64DXSM is in org.numrand:numrand-engine-pcg64, which is not on the path
          Philox     | Philox is in org.numrand:numrand-engine-philox, which is not on the path
          philox     | did you mean "Philox"?; Philox is in org.numrand:numrand-engine-philox, which is not on the path
          SFC64      | SFC64 is in org.numrand:numrand-engine-sfc64, which is not on the path
          my_engine  | did you mean "MyEngine"?
          TWIN       | did you mean "Twin"?
          """)
  void theRefusalSaysWhatToDo(String name, String advice) {
    assertEquals(
        "there is no engine named \"" + name + "\"; there are [MT19937, MyEngine]; " + advice,
        of("MyEngine", "MT19937", "Twin", "Twin").refusal(name).getMessage());
  }

  @Test
  void theMersenneTwisterHasAnArtifactToo() {
    assertEquals(
        "there is no engine named \"MT19937\"; there are none at all; MT19937 is in"
            + " org.numrand:numrand-engine-mt19937, which is not on the path",
        of().refusal("MT19937").getMessage());
  }

  @Test
  void whatIsNothingLikeAnyNameGetsTheListAlone() {
    assertEquals(
        "there is no engine named \"PCG46\"; there are [MT19937]",
        of("MT19937").refusal("PCG46").getMessage());
    String message = of("MT19937").refusal("x\n".repeat(5_000_000)).getMessage();
    assertTrue(message.startsWith("there is no engine named \"x x x "), message);
    assertTrue(message.endsWith("x... (10000000 characters)\"; there are [MT19937]"), message);
    assertTrue(message.length() < 200, message);
  }
}
