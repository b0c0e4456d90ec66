package consumer;

import static org.numrand.numpy.NumPy.np;

import java.util.Arrays;
import org.numrand.distributions.Generator;

public class Main {
  public static void main(String[] args) {
    np.random.seed(101);
    check("[1, 6, 7, 9, 8]", Arrays.toString(np.random.randint(0, 10, 5)));
    check(
        "[1.1992944455047305, 3.1815522740186637, 1.7420413551631095]",
        Arrays.toString(Generator.withSeed(101).gamma(2.5, 1.0, 3)));
  }

  private static void check(String expected, String found) {
    if (!found.equals(expected)) {
      throw new AssertionError("NumPy draws " + expected + ", but this drew " + found);
    }
  }
}
