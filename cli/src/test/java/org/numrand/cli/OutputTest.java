package org.numrand.cli;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands whose output nobody reads. */
class OutputTest {
  private static final String FULL = "No space left on device";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-h",
        "--version",
        "engines",
        "engines --help",
        "raw --words 3",
        "raw --help",
        "state",
        "generator --help",
        "generator normal --help",
        "generator normal",
        "generator normal --format json",
        "generator normal 5 --format csv",
        "generator normal --size 2,3 --format hex",
        "generator state",
        "randomstate normal",
        "randomstate normal --help",
        "randomstate get_state",
        "python random",
        "python sample range(9) 3 --format csv",
        "python getstate"
      })
  void everyCommandSaysThatItCannotBeRead(String line) {
    String[] words = line.split(" ", -1);
    Run full = Run.into(new Failing(FULL, 0), words);
    assertEquals(2, full.exit());
    assertEquals("numrand: cannot write to standard output: No space left on device\n", full.err());
    Run closed = Run.into(new Failing("Broken pipe", 0), words);
    assertEquals(Failure.CLOSED_PIPE, closed.exit());
    assertEquals("", closed.err());
  }

  /** So many doubles fit into no heap; to write them all would take hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "raw",
        "generator --format csv normal --size 2147483647",
        "generator --format hex normal --size 1,2147483647",
        "generator --format json normal --size 2147483647,1",
        "generator --format csv normal --size 3,100000000,7",
        "generator --format csv multinomial 10 .5,.5 --size 1000000000",
        "randomstate --format csv randint 10 --size 2147483647",
      })
  void aReaderThatGoesEndsTheCommandAtOnce(String line) {
    var out = new Failing("Broken pipe", 100_000);
    Run run = assertTimeoutPreemptively(ofMinutes(2), () -> Run.into(out, line.split(" ", -1)));
    assertEquals(Failure.CLOSED_PIPE, run.exit());
    assertEquals("", run.err());
    assertTrue(out.failed);
  }

  @Test
  void aClosedPipeIsKnownByWhatTheSystemSays() throws IOException {
    Pipe pipe = Pipe.open();
    pipe.source().close();
    try (OutputStream out = Channels.newOutputStream(pipe.sink())) {
      Run run = Run.into(out, "engines");
      assertEquals(Failure.CLOSED_PIPE, run.exit());
    }
    assertFalse(new Output.Failed("", new IOException(FULL)).isClosedPipe());
    assertFalse(new Output.Failed("", new IOException()).isClosedPipe());
  }

  /** Takes some bytes, then nothing. */
  private static final class Failing extends OutputStream {
    private final String message;
    private int room;
    private boolean failed;

    Failing(String message, int room) {
      this.message = message;
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      assertFalse(failed, "written to after it failed");
      room -= length;
      if (room < 0) {
        failed = true;
        throw new IOException(message);
      }
    }
  }
}
