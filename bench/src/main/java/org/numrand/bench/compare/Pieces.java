package org.numrand.bench.compare;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.numrand.bench.compare.Measurer.Rounds;
import org.numrand.bench.workload.Case;

/** The rounds of a measurement that is made in pieces: a file takes them from one to the next. */
final class Pieces {
  private static final Gson GSON = new Gson();

  /** What the file holds; {@code of} says what was measured, so that no two are mixed. */
  private record Kept(String of, Map<String, Rounds> rounds) {}

  private final @Nullable Path file;
  private final Instant end;
  private final Kept kept;

  private Pieces(@Nullable Path file, Instant end, Kept kept) {
    this.file = file;
    this.end = end;
    this.kept = kept;
  }

  /** All in one piece. */
  static Pieces single() {
    return new Pieces(null, Instant.MAX, new Kept("", new LinkedHashMap<>()));
  }

  /** Goes on with what a file has, if it is of the same, for some time. */
  static Pieces goOn(Path file, Duration time, String of) throws IOException {
    Kept kept = new Kept(of, new LinkedHashMap<>());
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        Kept before = GSON.fromJson(reader, Kept.class);
        kept = before.of().equals(of) ? before : kept;
      }
    }
    return new Pieces(file, Instant.now().plus(time), kept);
  }

  /** What there is of a case; to be added to. */
  Rounds rounds(Jvm jvm, Case measured) throws IOException {
    return kept.rounds().computeIfAbsent(jvm.label() + ": " + measured, key -> new Rounds());
  }

  /** Whether this piece's time is over. */
  boolean isOver() {
    return Instant.now().isAfter(end);
  }

  /** Writes the file, as a whole: a run that is stopped meanwhile leaves the one before. */
  void save() throws IOException {
    if (file != null) {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, GSON.toJson(kept));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
