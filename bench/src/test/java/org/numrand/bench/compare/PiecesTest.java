package org.numrand.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.bench.workload.Case;

class PiecesTest {
  private static final Case SOME = Case.named("PCG64.random_raw() x 1024");

  @Test
  void aPieceGoesOnWhereTheLastOneOfTheSameStopped(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rounds.json");
    Pieces first = Pieces.goOn(file, Duration.ofHours(1), "commit 1");
    first.rounds(Jvm.PLAIN, SOME).ours.add(1.5);
    first.rounds(Jvm.PLAIN, SOME).ours.add(2.5);
    first.save();

    Pieces second = Pieces.goOn(file, Duration.ofHours(1), "commit 1");
    assertEquals(List.of(1.5, 2.5), second.rounds(Jvm.PLAIN, SOME).ours);
    Jvm other = new Jvm(null, List.of("-XX:UseAVX=2"));
    assertEquals(List.of(), second.rounds(other, SOME).ours);

    Pieces ofAnother = Pieces.goOn(file, Duration.ofHours(1), "commit 2");
    assertEquals(List.of(), ofAnother.rounds(Jvm.PLAIN, SOME).ours);
  }

  @Test
  void aPieceEnds(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rounds.json");
    assertTrue(Pieces.goOn(file, Duration.ofSeconds(-1), "").isOver());
    assertFalse(Pieces.goOn(file, Duration.ofHours(1), "").isOver());
    assertFalse(Pieces.single().isOver());
  }
}
