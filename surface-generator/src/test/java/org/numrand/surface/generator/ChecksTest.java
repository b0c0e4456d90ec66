package org.numrand.surface.generator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.surface.Dtype;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Range;
import org.numrand.surface.Result;
import org.numrand.surface.Sampler;
import org.numrand.surface.Surface;

/** A row with a fault fails the build by its name. */
class ChecksTest {
  private static final Range POSITIVE = new Range(0, false, Double.POSITIVE_INFINITY, true);

  private SourceFiles files;

  @BeforeEach
  void aSourceFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("org/numrand/Skellam.java");
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    files = new SourceFiles(List.of(folder));
  }

  private static Parameter mu(String words, String defaultText, double triedFrom) {
    return new Parameter("mu", Kind.REAL, words, defaultText, POSITIVE, null, triedFrom, 10);
  }

  private static Method row(Parameter parameter, String maker, String draws, List<Double> bench) {
    return new Method(
        "skellam",
        "",
        "",
        Result.COUNT,
        "the Skellam distribution",
        List.of(parameter),
        List.of(),
        "",
        Map.of(Surface.GENERATOR, new Sampler(maker, false, draws, List.of())),
        null,
        null,
        List.of(),
        null,
        List.of(new Example(Dtype.INT64, bench)),
        false);
  }

  private void assertFault(String fault, Method row) {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Checks.check(Surface.GENERATOR, List.of(row), files));
    assertTrue(e.getMessage().contains("\"skellam\""), e.getMessage());
    assertTrue(e.getMessage().contains(fault), e.getMessage());
  }

  @Test
  void aCompleteRowPasses() {
    Method row = row(mu("the mean", "1.0", 0.1), "Skellam", "Draws two.", List.of(2.0));
    assertDoesNotThrow(() -> Checks.check(Surface.GENERATOR, List.of(row), files));
  }

  @Test
  void aClassWithoutASourceFile() {
    assertFault(
        "names Skelam, which has no source file",
        row(mu("the mean", "1.0", 0.1), "Skelam", "Draws two.", List.of(2.0)));
    assertFault(
        "names Skelam, which has no source file",
        row(mu("the mean", "1.0", 0.1), "Skelam.of", "Draws two.", List.of(2.0)));
  }

  @Test
  void aDefaultOutOfItsRange() {
    assertFault(
        "has a default of mu out of its range",
        row(mu("the mean", "0.0", 0.1), "Skellam", "Draws two.", List.of(2.0)));
  }

  @Test
  void missingWords() {
    assertFault(
        "has no words for mu", row(mu("", "1.0", 0.1), "Skellam", "Draws two.", List.of(2.0)));
    assertFault(
        "does not say in a sentence what it draws",
        row(mu("the mean", "1.0", 0.1), "Skellam", "", List.of(2.0)));
  }

  @Test
  void triedValuesAndBenchmarksOutOfRange() {
    assertFault(
        "tries values of mu out of its range",
        row(mu("the mean", "1.0", -1), "Skellam", "Draws two.", List.of(2.0)));
    assertFault(
        "has a benchmark's mu out of its range",
        row(mu("the mean", "1.0", 0.1), "Skellam", "Draws two.", List.of(-2.0)));
    assertFault(
        "has 2 parameters for benchmarks, not 1",
        row(mu("the mean", "1.0", 0.1), "Skellam", "Draws two.", List.of(2.0, 3.0)));
  }
}
