package org.numrand.surface.generator;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.numrand.surface.Surface;

/** How a surface draws: {@code Generator} from its source, {@code RandomState} under its lock. */
interface Dialect {
  /** A field of views, and a parameter of their constructors. */
  record Kept(TypeName type, String name, String meaning) {}

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

  /** The object that draws: a {@code Draws}. */
  String draws();

  /** The type of that object, for views. */
  ClassName drawsType();

  /** The interface of what makes the surface's distributions. */
  ClassName recipes();

  /** What a view keeps besides what draws and the recipes. */
  List<Kept> keptBesides();

  /** What a view keeps, in its constructor's order. */
  default List<Kept> kept() {
    var all = new ArrayList<Kept>();
    all.add(new Kept(drawsType(), "draws", "what draws"));
    all.add(new Kept(recipes(), "recipes", "what makes the distributions"));
    all.addAll(keptBesides());
    return all;
  }

  /** What a view is made of, first the object that draws. */
  default String viewArguments(String draws) {
    return kept().stream().skip(1).map(Kept::name).collect(joining(", ", draws + ", ", ""));
  }

  /** A view's statements that draw from {@code source}, as one call. */
  CodeBlock underSource(CodeBlock draw);

  /** The package of the views. */
  String viewPackage();

  /** Fields and constructor of the class that makes distributions. */
  void startRecipes(TypeSpec.Builder type);

  /** A recipe's expression of what was described, {@code it}, with the options it has. */
  CodeBlock withOptions(ClassName described);

  /** A recipe's condition for descriptions to be looked at; empty for always. */
  String describedIf();

  /**
   * Statements that draw from a distribution, the newest or an older version's.
   *
   * @param newest the statements of the newest
   * @param draw makes statements of an older distribution
   * @param older a call of a method of the {@link HistoryClass}
   */
  CodeBlock drawn(CodeBlock newest, UnaryOperator<CodeBlock> draw, CodeBlock older);

  /** An expression of one integer; {@code bounds} are type, low, high and endpoint. */
  CodeBlock integer(CodeBlock bounds);

  /** A recipe's expression of the integers between bounds. */
  CodeBlock integers(CodeBlock bounds);

  /** A recipe's expression of the way to draw one integer of many pairs of bounds. */
  CodeBlock way();

  /** An expression of {@code size} indices below a length, chosen as {@code how} says. */
  CodeBlock indices(CodeBlock length, String size, CodeBlock how);

  /** An expression of what a function of the source draws. */
  CodeBlock draw(CodeBlock function);

  /** An expression of a new array of indices. */
  CodeBlock drawIndices(CodeBlock indices);

  /** Shuffles {@code x}; a range follows it. */
  CodeBlock shuffle(String range);
}
