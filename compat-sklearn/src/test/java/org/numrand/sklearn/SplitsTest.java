package org.numrand.sklearn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.numrand.numpy.NumPy.np;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.numpy.RandomState;
import org.numrand.testkit.ForbiddenBitGenerator;

/** Splits are lazy, several passes go as in Python, and the forms of a call agree. */
class SplitsTest {
  private static final Labels Y = Labels.of(new int[] {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1});
  private static final Labels GROUPS = Labels.of(new int[] {3, 3, 1, 1, 2, 2, 5, 5, 4, 4, 4, 4});

  /** Those that draw, with a random state. */
  static Stream<Function<RandomState, CrossValidator>> drawing() {
    return Stream.of(
        random -> new KFold(3).shuffle(true).randomState(random),
        random -> new StratifiedKFold(3).shuffle(true).randomState(random),
        random -> new GroupKFold(3).shuffle(true).randomState(random),
        random -> new StratifiedGroupKFold(3).shuffle(true).randomState(random),
        random -> new RepeatedKFold(3, 2).randomState(random),
        random -> new RepeatedStratifiedKFold(3, 2).randomState(random),
        random -> new ShuffleSplit(3).randomState(random),
        random -> new StratifiedShuffleSplit(3).testSize(4).randomState(random),
        random -> new GroupShuffleSplit(3).randomState(random));
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void nothingIsDrawnBeforeTheFirstSplit(Function<RandomState, CrossValidator> cv) {
    var forbidden = new RandomState(new ForbiddenBitGenerator());
    Iterator<Split> splits = cv.apply(forbidden).split(12, Y, GROUPS).iterator();
    assertEquals(true, splits.hasNext());
    assertThrows(AssertionError.class, splits::next);
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void eachPassGoesOnDrawing(Function<RandomState, CrossValidator> cv) {
    var random = new RandomState(7);
    Splits splits = cv.apply(random).split(12, Y, GROUPS);
    var same = new RandomState(7);
    for (int pass = 0; pass < 3; pass++) {
      assertEquals(cv.apply(same).split(12, Y, GROUPS).toList(), splits.toList());
      assertEquals(same.getState(), random.getState());
    }
  }

  @Test
  void passesFromAnIntegerAreAlike() {
    Splits splits = new ShuffleSplit(2).randomState(3).split(20);
    assertEquals(splits.toList(), splits.toList());
    assertEquals(splits.toList(), splits.stream().toList());
  }

  /** Repeats and splits that are drawn one by one are drawn only when asked for. */
  @Test
  void onlyWhatIsAskedForIsDrawn() {
    var random = new RandomState(5);
    Iterator<Split> splits = new RepeatedKFold(2, 3).randomState(random).split(9).iterator();
    var same = new RandomState(5);
    for (int repeat = 0; repeat < 3; repeat++) {
      assertEquals(same.getState(), random.getState());
      splits.next();
      same.permutation(9);
      assertEquals(same.getState(), random.getState());
      splits.next();
    }
    assertThrows(NoSuchElementException.class, splits::next);
  }

  @Test
  void withoutRandomStateTheGlobalOneIsDrawnFrom() {
    var scope = np.random.scoped();
    try (scope) {
      np.random.seed(11);
      List<Split> first = new KFold(2).shuffle(true).split(10).toList();
      int[] rows = Resampling.resample().rows(10);
      int[] sample = new DataFrameSample().n(3).rows(10);
      var random = new RandomState(11);
      assertEquals(new KFold(2).shuffle(true).randomState(random).split(10).toList(), first);
      assertArrayEquals(Resampling.resample().randomState(random).rows(10), rows);
      assertArrayEquals(new DataFrameSample().n(3).randomState(random).rows(10), sample);
    }
  }

  @Test
  void shortFormsAreTheLongOne() {
    double[][] x = new double[12][2];
    KFold kFold = new KFold(3).shuffle(true).randomState(1);
    List<Split> expected = kFold.split(12, null, null).toList();
    assertEquals(expected, kFold.split(12).toList());
    assertEquals(expected, kFold.split(x).toList());
    assertEquals(expected, kFold.split(Collections.nCopies(12, "row")).toList());

    int[] y = Y.codes();
    StratifiedKFold stratified = new StratifiedKFold(3).shuffle(true).randomState(1);
    List<Split> ofY = stratified.split(Y).toList();
    assertEquals(ofY, stratified.split(y).toList());
    assertEquals(ofY, stratified.split(new long[] {5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6}).toList());
    assertEquals(ofY, stratified.split("abababababab".split("")).toList());
    assertEquals(ofY, stratified.split(List.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)).toList());

    TrainTestSplit split = new TrainTestSplit().randomState(1);
    assertEquals(split.split(12), split.split(x));
    assertEquals(split.split(12), split.split(Collections.nCopies(12, "row")));
    assertEquals(split.stratify(Y).split(12), split.stratify(y).split(12));
    assertEquals(split.stratify(Y).split(12), split.stratify("abababababab".split("")).split(12));
  }

  @Test
  void trainAndTestTakeRows() {
    var split = new Split(new int[] {2, 0}, new int[] {1});
    double[][] x = {{1}, {2}, {3}};
    assertSame(x[2], split.train(x)[0]);
    assertSame(x[1], split.test(x)[0]);
    assertArrayEquals(new String[] {"c", "a"}, split.train("abc".split("")));
    assertEquals(List.of("c", "a"), split.train(List.of("a", "b", "c")));
    assertEquals(List.of("b"), split.test(List.of("a", "b", "c")));
    assertArrayEquals(new double[] {3, 1}, split.train(new double[] {1, 2, 3}));
    assertArrayEquals(new float[] {3, 1}, split.train(new float[] {1, 2, 3}));
    assertArrayEquals(new long[] {3, 1}, split.train(new long[] {1, 2, 3}));
    assertArrayEquals(new int[] {2}, split.test(new int[] {1, 2, 3}));
    assertArrayEquals(new boolean[] {true}, split.test(new boolean[] {false, true, false}));
  }

  @Test
  void splitsCompareByTheirRows() {
    var split = new Split(new int[] {2, 0}, new int[] {1});
    var same = new Split(new int[] {2, 0}, new int[] {1});
    assertEquals(split, same);
    assertEquals(split.hashCode(), same.hashCode());
    assertNotEquals(split, new Split(new int[] {0, 2}, new int[] {1}));
    assertEquals("Split[train=[2, 0], test=[1]]", split.toString());
    assertEquals(
        "Split[train=[0, 1, 2, ..., 97, 98, 99] (100 rows), test=[]]",
        new Split(Rows.range(100), new int[0]).toString());
  }

  @Test
  void numbersOfSplits() {
    assertEquals(5, new KFold().getNSplits());
    assertEquals(50, new RepeatedStratifiedKFold().getNSplits());
    assertEquals(10, new ShuffleSplit().getNSplits());
    assertEquals(5, new GroupShuffleSplit().getNSplits());
    assertEquals(12, new LeaveOneOut().getNSplits(12));
    assertEquals(66, new LeavePOut(2).getNSplits(12));
    assertEquals(Long.MAX_VALUE, new LeavePOut(50).getNSplits(100));
    assertEquals(5, new LeaveOneGroupOut().getNSplits(GROUPS));
    assertEquals(10, new LeavePGroupsOut(3).getNSplits(GROUPS));
    assertEquals(3, new PredefinedSplit(0, 1, -1, 7).getNSplits());
  }

  @ParameterizedTest
  @MethodSource("drawing")
  void noRowIsInBothSets(Function<RandomState, CrossValidator> cv) {
    for (Split split : cv.apply(new RandomState(1)).split(12, Y, GROUPS)) {
      boolean[] trained = new boolean[12];
      for (int row : split.train()) {
        trained[row] = true;
      }
      for (int row : split.test()) {
        assertEquals(false, trained[row]);
      }
    }
  }
}
