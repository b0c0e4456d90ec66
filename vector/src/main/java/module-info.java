import org.numrand.core.spi.DoubleLoops;
import org.numrand.engine.mt19937.spi.TwisterLoops;
import org.numrand.engine.pcg64.spi.LaneLoops;
import org.numrand.vector.VectorDoubleLoops;
import org.numrand.vector.VectorLaneLoops;
import org.numrand.vector.VectorTwisterLoops;

/**
 * The inner loops of the engines over the JDK's incubating Vector API. On the module path it is
 * found without an option; on the class path the JVM needs {@code --add-modules
 * jdk.incubator.vector}, without which the plain loops run. The results are the same either way.
 */
module org.numrand.vector {
  requires jdk.incubator.vector;
  requires static transitive org.jspecify;
  requires org.numrand.engine.mt19937;
  requires org.numrand.engine.pcg64;

  provides DoubleLoops with
      VectorDoubleLoops;
  provides LaneLoops with
      VectorLaneLoops;
  provides TwisterLoops with
      VectorTwisterLoops;
}
