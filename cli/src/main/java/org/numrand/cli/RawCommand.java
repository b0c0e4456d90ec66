package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.numrand.core.BitGenerator;
import org.numrand.core.RawOutput;
import org.numrand.notation.Literal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes an engine's words, for statistical test suites that read a pipe. */
@Command(
    name = "raw",
    description = {
      "Writes an engine's raw words to standard output until the reader has enough: binary, of the"
          + " engine's own width, in the machine's byte order (little-endian on x86-64 and ARM).",
      "  numrand raw --engine SFC64 --seed 1 | RNG_test stdin64",
      "  numrand raw --engine MT19937 --seed 1 | dieharder -g 200 -a"
    })
final class RawCommand implements Callable<Integer> {
  private final Output out;

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--words",
      paramLabel = "N",
      converter = Count.class,
      description = "How many words; without end if not given.")
  private long words = Long.MAX_VALUE;

  @Option(
      names = "--streams",
      paramLabel = "N",
      description =
          "A word of each of the engine's first N children in turn; of the engine alone if 0.")
  private int streams;

  RawCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    BitGenerator engine = source.open();
    checkArgument(streams >= 0, "streams must be >= 0, but is %s", streams);
    out.writeRaw(streams == 0 ? engine : RawOutput.interleaved(engine.spawn(streams)), words);
    return ExitCode.OK;
  }

  /** Reads a number as those of the other commands are read. */
  static final class Count implements ITypeConverter<Long> {
    private static final int MAX_LENGTH = 100;

    @Override
    public Long convert(String word) {
      boolean isShort = word.length() <= MAX_LENGTH;
      if (isShort && Literal.scalar(word) instanceof Long count && count >= 0) {
        return count;
      }
      throw new TypeConversionException("words must be an integer >= 0, but is " + word);
    }
  }
}
