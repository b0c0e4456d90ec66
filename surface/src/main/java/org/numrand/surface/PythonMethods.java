package org.numrand.surface;

import static org.numrand.surface.Parameter.plain;
import static org.numrand.surface.Parameter.real;

import java.util.List;
import java.util.stream.Stream;

/** The rows of Python's own {@code random.Random}, whose class is written by hand. */
final class PythonMethods {
  static final List<Method> ALL =
      Stream.of(
              // Reals
              reals("betavariate", "the beta distribution")
                  .param(real("alpha", "the first shape").above(0).tried(1e-3, 1e3))
                  .param(real("beta", "the second shape").above(0).tried(1e-3, 1e3))
                  .python("Draws two gamma variates; one if the first is 0."),
              reals("expovariate", "the exponential distribution")
                  .param(real("lambd", "the rate, not 0").orElse("1.0").tried(1e-3, 1e3))
                  .python("Draws one float."),
              reals("gammavariate", "the gamma distribution")
                  .param(real("alpha", "the shape").above(0).tried(1e-3, 1e3))
                  .param(real("beta", "the scale").above(0).tried(1e-3, 1e3))
                  .python("Draws two floats a try; one for alpha = 1."),
              reals("gauss", "the normal distribution")
                  .param(real("mu", "the mean").orElse("0.0"))
                  .param(real("sigma", "the standard deviation").orElse("1.0"))
                  .python("Draws two floats at every second call."),
              reals("lognormvariate", "the log-normal distribution")
                  .param(real("mu", "the mean of the logarithm").tried(-30, 30))
                  .param(real("sigma", "the standard deviation of the logarithm").tried(1e-3, 30))
                  .python("Draws two floats a try."),
              reals("normalvariate", "the normal distribution")
                  .param(real("mu", "the mean").orElse("0.0"))
                  .param(real("sigma", "the standard deviation").orElse("1.0"))
                  .python("Draws two floats a try."),
              reals("paretovariate", "the Pareto distribution")
                  .param(real("alpha", "the shape, not 0").tried(1e-2, 1e3))
                  .python("Draws one float."),
              reals("random", "the uniform distribution over [0, 1)")
                  .python("Draws two 32-bit words for a multiple of 2<sup>-53</sup>."),
              reals("triangular", "the triangular distribution")
                  .param(real("low", "one limit").orElse("0.0"))
                  .param(real("high", "the other limit").orElse("1.0"))
                  .param(real("mode", "the peak; the middle if there is none").orElse("None"))
                  .python("Draws one float."),
              reals("uniform", "the uniform distribution between two bounds")
                  .param(real("a", "one bound"))
                  .param(real("b", "the other bound"))
                  .python("Draws one float."),
              reals("vonmisesvariate", "the von Mises distribution over [0, 2 pi]")
                  .param(real("mu", "the mode").tried(-10, 10))
                  .param(real("kappa", "the concentration").tried(1e-9, 1e7))
                  .python("Draws two floats a try and one for the side; one for kappa <= 1e-6."),
              reals("weibullvariate", "the Weibull distribution")
                  .param(real("alpha", "the scale").tried(1e-2, 1e2))
                  .param(real("beta", "the shape, not 0").tried(1e-2, 1e2))
                  .python("Draws one float."),
              // Integers
              integers("getrandbits", "the integers of k bits")
                  .param(plain("k", Kind.LENGTH, "how many bits").atLeast(0))
                  .python("Draws 32 bits for each 32, and for the rest."),
              integers("randint", "the integers of [a, b]")
                  .param(plain("a", Kind.BOUND, "the least"))
                  .param(plain("b", Kind.BOUND, "the greatest"))
                  .python("Draws as {@code randrange(a, b + 1)}."),
              integers("randrange", "the members of range(start, stop, step)")
                  .param(plain("start", Kind.BOUND, "the first; 0 if there is one bound alone"))
                  .param(plain("stop", Kind.BOUND, "the end, excluded"))
                  .param(plain("step", Kind.BOUND, "how far it is to the next, not 0"))
                  .python("Draws as many bits a try as the count of members has."),
              new Method.Builder("randbytes", Result.BYTES, "random bytes")
                  .param(plain("n", Kind.LENGTH, "how many").atLeast(0))
                  .python("Draws as {@code getrandbits(8 * n)}."),
              // Elements
              elements("choice", "an element of a sequence")
                  .param(plain("seq", Kind.SEQUENCE, "the elements"))
                  .python("Draws as {@code randrange(len(seq))}."),
              elements("choices", "elements that may come twice")
                  .param(plain("population", Kind.SEQUENCE, "the elements"))
                  .param(plain("weights", Kind.REALS, "their weights").orElse("None"))
                  .param(plain("k", Kind.LENGTH, "how many").orElse("1"))
                  .python("Draws a float for each."),
              elements("choices", "elements that may come twice")
                  .option("", "Cumulative")
                  .param(plain("population", Kind.SEQUENCE, "the elements"))
                  .param(plain("cum_weights", Kind.REALS, "the running totals of their weights"))
                  .param(plain("k", Kind.LENGTH, "how many").orElse("1"))
                  .python("Draws a float for each."),
              elements("sample", "different elements")
                  .param(plain("population", Kind.SEQUENCE, "the elements"))
                  .param(plain("k", Kind.LENGTH, "how many"))
                  .param(plain("counts", Kind.COUNTS, "how often each is there").orElse("None"))
                  .python(
                      "Draws an integer for each; again, in a large population, if it was drawn."),
              elements("sample", "different members of a range")
                  .option("range(start, stop, step)", "Range")
                  .param(plain("start", Kind.BOUND, "the first; 0 if there is one bound alone"))
                  .param(plain("stop", Kind.BOUND, "the end, excluded"))
                  .param(plain("step", Kind.BOUND, "how far it is to the next, not 0"))
                  .param(plain("k", Kind.LENGTH, "how many"))
                  .python("Draws as {@code sample} does."),
              elements("shuffle", "a sequence in random order, in place")
                  .param(plain("x", Kind.SEQUENCE, "the elements"))
                  .python("Draws an integer for each element but one."))
          .map(Method.Builder::build)
          .toList();

  private PythonMethods() {}

  private static Method.Builder reals(String name, String words) {
    return new Method.Builder(name, Result.REAL, words);
  }

  private static Method.Builder integers(String name, String words) {
    return new Method.Builder(name, Result.COUNT, words);
  }

  private static Method.Builder elements(String name, String words) {
    return new Method.Builder(name, Result.ELEMENTS, words);
  }
}
