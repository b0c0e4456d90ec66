import org.numrand.distributions.Generator
import org.numrand.numpy.NumPy.np

fun check(expected: String, found: String) {
    if (found != expected) throw AssertionError("NumPy draws $expected, but this drew $found")
}

fun main() {
    np.random.seed(101)
    check("[1, 6, 7, 9, 8]", np.random.randint(0, 10, 5).contentToString())
    val rng = Generator.withSeed(101)
    check(
        "[1.1992944455047305, 3.1815522740186637, 1.7420413551631095]",
        rng.gamma(2.5, 1.0, 3).contentToString(),
    )
}
