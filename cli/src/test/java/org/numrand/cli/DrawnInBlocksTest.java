package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.notation.Arguments;
import org.numrand.notation.Call;
import org.numrand.notation.Literal;
import org.numrand.notation.MethodGroup;
import org.numrand.numpy.RandomState;

/** Values drawn in blocks are those of one call, and so is the state after them. */
class DrawnInBlocksTest {
  /** Parameters before the size for each method that takes one; several lead to all algorithms. */
  private static final ImmutableListMultimap<String, String> PARAMETERS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("beta", "0.5 0.5", "2 3", "0.5 2")
          .putAll("binomial", "10 0.3", "1000 0.4", "1000 0.9")
          .putAll("chisquare", "3")
          .putAll("choice", "10", "1000 replace=False", "3 p=[.2,.3,.5]")
          .putAll("dirichlet", "[1,2,3]", "[0.05,0.02]")
          .putAll("exponential", "2")
          .putAll("f", "3 4")
          .putAll("gamma", "2.5 3", "0.5 3")
          .putAll("geometric", "0.5", "0.01")
          .putAll("gumbel", "0 1")
          .putAll("hypergeometric", "10 20 5", "1000 2000 500")
          .putAll("integers", "0 2", "3 100")
          .putAll("laplace", "0 1")
          .putAll("logistic", "0 1")
          .putAll("lognormal", "0 1")
          .putAll("logseries", "0.9")
          .putAll("multinomial", "100 [0.2,0.3,0.5]")
          .putAll("multivariate_hypergeometric", "[10,20,30] 12")
          .putAll("multivariate_normal", "[1,2,3] [[4,2,1],[2,3,1],[1,1,2]]")
          .putAll("negative_binomial", "5 0.3")
          .putAll("noncentral_chisquare", "3 2", "0.5 2")
          .putAll("noncentral_f", "3 4 1")
          .putAll("normal", "1 2")
          .putAll("pareto", "3")
          .putAll("poisson", "3", "300")
          .putAll("power", "3")
          .putAll("rand", "")
          .putAll("randint", "0 2", "3 100")
          .putAll("randn", "")
          .putAll("random", "")
          .putAll("random_integers", "3 100")
          .putAll("random_sample", "")
          .putAll("ranf", "")
          .putAll("rayleigh", "2")
          .putAll("sample", "")
          .putAll("standard_cauchy", "")
          .putAll("standard_exponential", "")
          .putAll("standard_exponential_inv", "")
          .putAll("standard_gamma", "2.5", "0.5")
          .putAll("standard_normal", "")
          .putAll("standard_t", "3")
          .putAll("tomaxint", "")
          .putAll("triangular", "0 1 3")
          .putAll("uniform", "1 3")
          .putAll("vonmises", "0 2", "1 0.0000001", "1 1e7")
          .putAll("wald", "1 2")
          .putAll("weibull", "2")
          .putAll("zipf", "2", "1.01", "30")
          .build();

  private static final int COUNT = 700;

  @ParameterizedTest
  @CsvSource({
    "GENERATOR, PCG64",
    "GENERATOR, MT19937",
    "RANDOMSTATE, MT19937",
    "RANDOMSTATE, SFC64"
  })
  void areTheOnesOfOneCall(Target surface, String engine) {
    var split = new TreeSet<String>();
    for (MethodGroup method : surface.methods()) {
      if (method.parameterNames().contains(Arguments.SIZE)) {
        List<String> parameters = PARAMETERS.get(method.name());
        assertTrue(!parameters.isEmpty(), method.name() + " has no parameters here");
        for (String dtype : method.forms().keySet()) {
          for (String words : parameters) {
            Call call = method.call(dtype, arguments(words));
            if (call.canBeSplit()) {
              split.add(method.name());
              check(surface, engine, call, dtype);
            }
          }
        }
      }
    }
    assertTrue(split.size() >= 36, "only " + split);
  }

  private static Arguments arguments(String words) {
    var positional = ImmutableList.<Object>builder();
    var named = ImmutableMap.<String, Object>builder().put(Arguments.SIZE, (long) COUNT);
    for (String word : Splitter.on(' ').omitEmptyStrings().split(words)) {
      int sign = word.indexOf('=');
      if (sign < 0) {
        positional.add(Literal.parse(word));
      } else {
        named.put(word.substring(0, sign), Literal.parse(word.substring(sign + 1)));
      }
    }
    return new Arguments(positional.build(), named.buildOrThrow());
  }

  private static void check(Target surface, String engine, Call call, String dtype) {
    Object once = start(surface, engine);
    NdArray whole = (NdArray) surface.toPython(call.invoke(once), dtype);
    List<Object> expected = new ArrayList<>(whole.elements());
    for (int atOnce : new int[] {1, 13, 64}) {
      Object often = start(surface, engine);
      NdArray blocks =
          DrawnInBlocks.array(
              COUNT,
              atOnce,
              rows -> (NdArray) surface.toPython(call.withCount(rows).invoke(often), dtype));
      String name = surface + " " + engine + " " + call.overload().java() + " by " + atOnce;
      assertEquals(whole.shape(), blocks.shape(), name);
      assertEquals(expected, new ArrayList<>(blocks.elements()), name);
      assertEquals(surface.state(once), surface.state(often), name);
    }
  }

  /** A target with half a word and a normal left over. */
  private static Object start(Target surface, String engine) {
    var bits = BitGenerators.create(engine, 7);
    bits.nextInt();
    if (surface == Target.GENERATOR) {
      return new Generator(bits);
    }
    var randomState = new RandomState(bits);
    randomState.standardNormal();
    return randomState;
  }
}
