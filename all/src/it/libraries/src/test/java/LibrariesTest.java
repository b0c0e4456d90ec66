import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import kotlin.random.PlatformRandomKt;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.Float8Vector;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.ojalgo.matrix.store.R064Store;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.la.DenseVector;
import smile.math.matrix.Matrix;

/**
 * Other libraries' arrays with NumPy's numbers, and their own samplers over NumPy's bits. The
 * expected numbers are NumPy's: np.random.default_rng(101).normal(0, 1, (2, 3)).
 */
class LibrariesTest {
  private static final double[][] ROWS = {
    {-0.7901524999630146, -2.0346254818318728, 0.6033017469247647},
    {0.7442945298799118, -0.30968679986627135, 0.36732137294554024}
  };

  private Generator rng;
  private BitGenerator bits;

  @BeforeEach
  void seed() {
    rng = Generator.withSeed(101);
    bits = BitGenerators.create("PCG64", 101);
  }

  private static double[] flat() {
    return Arrays.stream(ROWS).flatMapToDouble(Arrays::stream).toArray();
  }

  // NumPy's numbers

  @Test
  void ejml() {
    var m = new DMatrixRMaj(2, 3);
    rng.into(m.data).normal(0, 1);
    assertArrayEquals(flat(), m.data);
    assertEquals(ROWS[1][0], m.get(1, 0));
  }

  @Test
  void ojAlgo() {
    R064Store m = R064Store.FACTORY.rows(rng.size(2, 3).normal(0, 1));
    assertArrayEquals(ROWS, m.toRawCopy2D());
  }

  @Test
  void smile() {
    Matrix m = Matrix.of(rng.size(2, 3).normal(0, 1));
    assertArrayEquals(ROWS, m.toArray());
  }

  @Test
  void tribuo() {
    DenseMatrix m = DenseMatrix.createDenseMatrix(rng.size(2, 3).normal(0, 1));
    assertEquals(ROWS[1][2], m.get(1, 2));
    DenseVector v = DenseVector.createDenseVector(rng.normal(0, 1, 3));
    assertEquals(3, v.size());
  }

  @Test
  void arrow() {
    try (var allocator = new RootAllocator();
        var vector = new Float8Vector("noise", allocator)) {
      double[] x = rng.normal(0, 1, 6);
      vector.allocateNew(x.length);
      for (int i = 0; i < x.length; i++) {
        vector.set(i, x[i]);
      }
      vector.setValueCount(x.length);
      assertEquals(ROWS[1][2], vector.get(5));
    }
  }

  /** Compiled only: an NDManager needs an engine's native library. */
  static NDArray djl(NDManager manager, Generator rng) {
    return manager.create(rng.normal(0, 1, 6), new Shape(2, 3));
  }

  /** Compiled only: ND4J needs a native backend. */
  static INDArray nd4j(Generator rng) {
    return Nd4j.create(rng.size(2, 3).normal(0, 1));
  }

  // NumPy's bits, their samplers

  @Test
  void ejmlsOwnNormals() {
    var m = new DMatrixRMaj(2, 3);
    RandomMatrices_DDRM.fillGaussian(m, 0, 1, bits.asRandom());
    assertEquals(bits().asRandom().nextGaussian(), m.data[0]);
    assertNotEquals(ROWS[0][0], m.data[0]);
  }

  @Test
  void commonsStatistics() {
    double z = NormalDistribution.of(0, 1).createSampler(bits::nextLong).sample();
    assertNotEquals(ROWS[0][0], z);
    assertNotEquals(bits().state(), bits.state());
  }

  @Test
  void scalaRandom() {
    var random = new scala.util.Random(bits.asRandom());
    assertEquals(rng.random(), random.nextDouble());
    assertEquals(rng.random(), random.nextDouble());
  }

  @Test
  void kotlinRandom() {
    // In Kotlin: bits.asRandom().asKotlinRandom()
    kotlin.random.Random random = PlatformRandomKt.asKotlinRandom(bits.asRandom());
    assertEquals(rng.random(), random.nextDouble());
    assertEquals(rng.random(), random.nextDouble());
  }

  private static BitGenerator bits() {
    return BitGenerators.create("PCG64", 101);
  }
}
