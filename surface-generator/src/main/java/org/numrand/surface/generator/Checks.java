package org.numrand.surface.generator;

import java.util.ArrayList;
import java.util.List;
import org.numrand.surface.Change;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Sampler;
import org.numrand.surface.Surface;

/** What every row of the table must hold; a row that does not fails the build by its name. */
final class Checks {
  private final Surface surface;
  private final SourceFiles files;
  private final List<String> faults = new ArrayList<>();

  private Checks(Surface surface, SourceFiles files) {
    this.surface = surface;
    this.files = files;
  }

  /**
   * Checks the rows of a surface.
   *
   * @throws IllegalArgumentException if one has a fault; the message lists all of them
   */
  static void check(Surface surface, List<Method> methods, SourceFiles files) {
    Checks checks = new Checks(surface, files);
    methods.forEach(checks::row);
    if (!checks.faults.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), checks.faults));
    }
  }

  private void row(Method method) {
    Sampler sampler = method.sampler(surface);
    require(!method.words().isBlank(), method, "has no words");
    require(sampler.draws().endsWith("."), method, "does not say in a sentence what it draws");
    require(
        sampler.byHand() || files.has(sampler.className()),
        method,
        "names " + sampler.className() + ", which has no source file");
    sampler.history().forEach(change -> change(method, change));
    String float32 = method.float32();
    require(
        surface != Surface.GENERATOR || float32 == null || files.has(float32),
        method,
        "names " + float32 + ", which has no source file");
    method.bench().forEach(example -> bench(method, example));
    require(
        method.dtypes().isEmpty() == (method.result() != Result.INTEGER),
        method,
        "must have dtypes if it gives integers, and else none");
    method.parameters(surface).forEach(parameter -> parameter(method, parameter));
  }

  private void change(Method method, Change change) {
    String maker = change.before();
    require(
        maker.isEmpty() || files.has(Sampler.className(maker)),
        method,
        "names " + Sampler.className(maker) + ", which has no source file");
    require(
        !change.words().isBlank(),
        method,
        "has no words for what " + change.version() + " changed");
  }

  private void bench(Method method, Example example) {
    require(
        method.dtypes().isEmpty() || method.dtypes().contains(example.dtype()),
        method,
        "has an example of " + example.dtype().numpyName() + " for benchmarks");
    List<Double> values = example.values();
    List<Parameter> numbers =
        method.parameters(surface).stream().filter(p -> p.kind().broadcasts()).toList();
    if (values.size() != numbers.size()) {
      require(
          false,
          method,
          "has " + values.size() + " parameters for benchmarks, not " + numbers.size());
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      require(
          numbers.get(i).range().contains(values.get(i)),
          method,
          "has a benchmark's " + numbers.get(i).name() + " out of its range");
    }
  }

  private void parameter(Method method, Parameter parameter) {
    String name = parameter.name();
    require(!parameter.words().isBlank(), method, "has no words for " + name);
    if (parameter.kind() != Kind.REAL && parameter.kind() != Kind.COUNT) {
      return;
    }
    String text = parameter.defaultText();
    require(
        text == null || parameter.range().contains(Double.parseDouble(text)),
        method,
        "has a default of " + name + " out of its range");
    if (!method.sampler(surface).byHand()) {
      require(
          parameter.triedFrom() < parameter.triedTo()
              && parameter.range().contains(parameter.triedFrom())
              && parameter.range().contains(parameter.triedTo()),
          method,
          "tries values of " + name + " out of its range");
    }
    String other = parameter.notBelow();
    require(
        other == null
            || method.parameters(surface).stream().anyMatch(any -> any.name().equals(other)),
        method,
        "bounds " + name + " by " + other + ", which it does not have");
  }

  private void require(boolean condition, Method method, String fault) {
    if (!condition) {
      faults.add("the row \"" + method.name() + "\" of " + surface.className() + " " + fault);
    }
  }
}
