package org.numrand.sklearn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Versions are read, and each switch makes a difference. */
class VersionsTest {
  private static final Labels Y = Labels.of(new int[] {0, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 1});
  private static final Labels GROUPS = Labels.of(new int[] {0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6});

  @Test
  void versionsAreRead() {
    assertEquals("1.2.1", ScikitLearnVersion.of("1.2.1").toString());
    assertEquals("1.9", ScikitLearnVersion.LATEST.toString());
    assertEquals(ScikitLearnVersion.LATEST, ScikitLearnVersion.of(" 1.9 "));
    assertEquals(ScikitLearnVersion.of("1.8.0"), ScikitLearnVersion.of("1.8.0rc1"));
    assertEquals(ScikitLearnVersion.of("1.8"), ScikitLearnVersion.of("1.8.dev0"));
    assertEquals(ScikitLearnVersion.of("1.2.1"), ScikitLearnVersion.of("1.2.1+dfsg"));
    assertEquals("3.0", PandasVersion.LATEST.toString());
    assertEquals("1.5.3", PandasVersion.of("1.5.3").toString());
  }

  @Test
  void twoPartsAreTheLastPatch() {
    assertTrue(ScikitLearnVersion.of("1.2").compareTo(ScikitLearnVersion.of("1.2.2")) > 0);
    assertTrue(ScikitLearnVersion.of("1.2").compareTo(ScikitLearnVersion.of("1.3.0")) < 0);
    assertNotEquals(ScikitLearnVersion.of("1.2"), ScikitLearnVersion.of("1.2.0"));
  }

  @Test
  void closestTakesTheNearest() {
    assertEquals(ScikitLearnVersion.LATEST, ScikitLearnVersion.closest("1.10.2"));
    assertEquals(ScikitLearnVersion.LATEST, ScikitLearnVersion.closest("2.0"));
    assertEquals("1.2", ScikitLearnVersion.closest("0.24.1").toString());
    assertEquals("1.9.7", ScikitLearnVersion.closest("1.9.7").toString());
    assertEquals(PandasVersion.LATEST, PandasVersion.closest("4.1"));
  }

  @Test
  void stratifiedGroupKFoldShufflesTheGroupsSince18() {
    var cv = new StratifiedGroupKFold(3).shuffle(true).randomState(0);
    assertEquals(cv.split(Y, GROUPS).toList(), cv.asOf("1.8").split(Y, GROUPS).toList());
    assertNotEquals(cv.split(Y, GROUPS).toList(), cv.asOf("1.7").split(Y, GROUPS).toList());
    assertEquals(
        new StratifiedGroupKFold(3).split(Y, GROUPS).toList(),
        new StratifiedGroupKFold(3).asOf("1.2").split(Y, GROUPS).toList());
  }

  @Test
  void stratifiedGroupKFoldAcceptsMoreFoldsThanGroupsUntil18() {
    Labels two = Labels.of(new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1});
    assertEquals(3, new StratifiedGroupKFold(3).asOf("1.8").split(Y, two).toList().size());
  }

  @Test
  void groupKFoldIsStableSince19() {
    int[] groups = new int[60];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i % 30;
    }
    var cv = new GroupKFold(4);
    assertNotEquals(cv.split(groups).toList(), cv.asOf("1.8.0").split(groups).toList());
  }

  @Test
  void ensemblesDrawByWeightSince18And19() {
    double[] weights = {0, 0, 0, 1};
    var forest = Resampling.forestBootstrap().nEstimators(1).sampleWeight(weights).randomState(0);
    assertArrayEquals(new int[] {3, 3, 3, 3}, forest.trees(4).get(0).rows());
    assertEquals(0, least(forest.asOf("1.8").trees(4).get(0).rows()));
    var bagging = Resampling.baggingBootstrap().sampleWeight(weights).randomState(0);
    assertArrayEquals(new int[] {3, 3, 3, 3}, bagging.asOf("1.8").bags(4, 1).get(0).rows());
    assertEquals(0, least(bagging.asOf("1.7").bags(4, 1).get(0).rows()));
  }

  private static int least(int[] rows) {
    return IntStream.of(rows).min().orElseThrow();
  }

  @Test
  void pandasRefusesUnequalWeightsSince30() {
    var sample = new DataFrameSample().n(2).weights(new double[] {9, 1, 1}).randomState(0);
    assertEquals(2, sample.asOf("2.3.3").rows(3).length);
  }
}
