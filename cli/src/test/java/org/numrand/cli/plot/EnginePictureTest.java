package org.numrand.cli.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerators;

class EnginePictureTest {
  /** 9 x - 6 y + z of RANDU's triples is an integer from -5 to 9: fifteen planes. */
  @Test
  void planesOfRanduAreSeenEdgeOn() {
    Picture picture = EnginePicture.of(BitGenerators.create("PCG64", 101), "PCG64");
    assertEquals(15, heights(picture, "RANDU"));
    assertEquals(2000, heights(picture, "PCG64"));
  }

  private static long heights(Picture picture, String engine) {
    return picture.series().stream()
        .filter(series -> series.chart().equals(engine + ": triples, edge on"))
        .flatMap(series -> series.y().stream())
        .distinct()
        .count();
  }
}
