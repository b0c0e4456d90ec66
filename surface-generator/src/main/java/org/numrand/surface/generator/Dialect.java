package org.numrand.surface.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import java.util.function.UnaryOperator;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** How a surface draws: {@code Generator} from its source, {@code RandomState} under its lock. */
interface Dialect {
  /** The surface. */
  Surface surface();

  /** The class to write. */
  ClassName facade();

  /** The class that extends it. */
  ClassName subclass();

  /** Fields and constructor. */
  void start(TypeSpec.Builder type);

  /** {@code return} one value of a distribution. */
  CodeBlock one(CodeBlock distribution);

  /** {@code return} a new array of {@code size} values of a distribution. */
  CodeBlock many(CodeBlock distribution);

  /** Fills {@code out} with values of a distribution and returns it. */
  CodeBlock fill(CodeBlock distribution);

  /** Fills the rows of {@code out} with vectors of a distribution and returns it. */
  CodeBlock fillRows(CodeBlock distribution);

  /** {@code return} one value of the distribution of each i, for parameters of these lengths. */
  CodeBlock each(Result result, CodeBlock distribution, String lengths);

  /**
   * Statements that draw from a distribution, the newest or an older version's.
   *
   * @param draw makes statements of a distribution
   * @param newest the newest distribution
   * @param older a call of a method of the {@link HistoryClass}
   */
  CodeBlock drawn(UnaryOperator<CodeBlock> draw, CodeBlock newest, CodeBlock older);

  /** An expression of one integer; {@code bounds} are type, low, high and endpoint. */
  CodeBlock integer(CodeBlock bounds);

  /** {@code return} one integer; {@code bounds} are low, high and endpoint. */
  CodeBlock oneInteger(CodeBlock bounds);

  /** The class that draws integers. */
  ClassName integers();

  /** Fills {@code out} with integers and returns it, without a look at the bounds of none. */
  CodeBlock integers(CodeBlock bounds);

  /** {@code return} one integer for each of the bounds, in an array of elements of this type. */
  CodeBlock eachInteger(String elementType, CodeBlock bounds);

  /**
   * A function of the engine that draws {@code size} indices below a length, chosen as {@code how}
   * says. It checks and allocates all before it is applied.
   */
  CodeBlock indices(String length, String size, CodeBlock how);

  /** An expression of what a function draws from the engine. */
  CodeBlock draw(CodeBlock function);

  /** Shuffles {@code x}. */
  CodeBlock shuffle();
}
