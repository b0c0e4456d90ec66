package org.numrand.sklearn;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The splits of a cross-validation, each made when it is asked for.
 *
 * <p>A pass over them is what a call of {@code split} is in Python. If {@code random_state} is an
 * integer, all passes give the same; if it is a {@code RandomState} or not given, each pass goes on
 * drawing from it. Nothing is drawn before the first split is asked for.
 *
 * <pre>{@code
 * for (Split fold : new KFold(5).shuffle(true).randomState(0).split(100)) {
 *   ...
 * }
 * List<Split> all = new KFold(5).split(100).toList();
 * }</pre>
 */
public final class Splits implements Iterable<Split> {
  private final long count;
  private final Supplier<LongFunction<Split>> passes;

  /**
   * Splits of a cross-validator.
   *
   * @param count how many
   * @param passes starts a pass, at its first split, and gives what makes its splits; that is asked
   *     for each number from 0 to {@code count - 1} in order
   */
  Splits(long count, Supplier<LongFunction<Split>> passes) {
    this.count = count;
    this.passes = passes;
  }

  /** Makes the split that tests one fold, from the fold of each row. */
  static LongFunction<Split> byFold(int nSplits, int[] foldOfRow) {
    int[] sizes = new int[nSplits];
    for (int fold : foldOfRow) {
      sizes[fold]++;
    }
    return fold -> {
      int[] test = new int[sizes[(int) fold]];
      int[] train = new int[foldOfRow.length - test.length];
      int trained = 0;
      int tested = 0;
      for (int row = 0; row < foldOfRow.length; row++) {
        if (foldOfRow[row] == fold) {
          test[tested++] = row;
        } else {
          train[trained++] = row;
        }
      }
      return new Split(train, test);
    };
  }

  /** Starts a pass. */
  @Override
  public Iterator<Split> iterator() {
    return new Pass();
  }

  /**
   * One pass as a stream, in order.
   *
   * @return the splits
   */
  public Stream<Split> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * All splits of one pass.
   *
   * @return an immutable list
   */
  public List<Split> toList() {
    return stream().toList();
  }

  private final class Pass implements Iterator<Split> {
    private @Nullable LongFunction<Split> maker;
    private long made;

    @Override
    public boolean hasNext() {
      return made < count;
    }

    @Override
    public Split next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all " + count + " splits have been made");
      }
      if (maker == null) {
        maker = passes.get();
      }
      return maker.apply(made++);
    }
  }
}
