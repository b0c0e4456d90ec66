package org.numrand.distributions;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.sequence.MatrixShuffle;
import org.numrand.distributions.sequence.Take;

/** The part of {@link Generator} that picks from arrays and lists. */
abstract class ChoiceMethods extends IntegerMethods {
  ChoiceMethods(BitGenerator bitGenerator) {
    super(bitGenerator);
  }

  /** One of the integers of [0, a). */
  public long choice(long a) {
    return choice(a, 1)[0];
  }

  /** One of the integers of [0, a), chosen as {@link Choice} says. */
  public long choice(long a, Choice choice) {
    return choice(a, 1, choice)[0];
  }

  /** Some of the integers of [0, a), with replacement. */
  public long[] choice(long a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the integers of [0, a), chosen as {@link Choice} says. */
  public long[] choice(long a, int size, Choice choice) {
    return choice.indices(bits, a, size);
  }

  /** One of the elements. */
  public boolean choice(boolean[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public boolean choice(boolean[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public boolean[] choice(boolean[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public boolean[] choice(boolean[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public byte choice(byte[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public byte choice(byte[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public byte[] choice(byte[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public byte[] choice(byte[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public char choice(char[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public char choice(char[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public char[] choice(char[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public char[] choice(char[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public double choice(double[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public double choice(double[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public double[] choice(double[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public double[] choice(double[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public float choice(float[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public float choice(float[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public float[] choice(float[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public float[] choice(float[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public int choice(int[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public int choice(int[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public int[] choice(int[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public int[] choice(int[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public long choice(long[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public long choice(long[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public long[] choice(long[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public long[] choice(long[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public short choice(short[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public short choice(short[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofElements())];
  }

  /** Some of the elements, with replacement. */
  public short[] choice(short[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public short[] choice(short[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofElements()));
  }

  /** One of the elements. */
  public <T extends @Nullable Object> T choice(T[] a) {
    return a[(int) choice(a.length)];
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> T choice(T[] a, Choice choice) {
    return a[(int) choice(a.length, choice.ofObjects())];
  }

  /** Some of the elements, with replacement. */
  public <T extends @Nullable Object> T[] choice(T[] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> T[] choice(T[] a, int size, Choice choice) {
    return Take.take(a, choice(a.length, size, choice.ofObjects()));
  }

  /** One of the elements. */
  public <T extends @Nullable Object> T choice(List<T> a) {
    return a.get((int) choice(a.size()));
  }

  /** One of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> T choice(List<T> a, Choice choice) {
    return a.get((int) choice(a.size(), choice.ofElements()));
  }

  /** Some of the elements, with replacement. */
  public <T extends @Nullable Object> List<T> choice(List<T> a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Some of the elements, chosen as {@link Choice} says. */
  public <T extends @Nullable Object> List<T> choice(List<T> a, int size, Choice choice) {
    return Take.take(a, choice(a.size(), size, choice.ofElements()));
  }

  /** A copy of one of the rows. */
  public double[] choice(double[][] a) {
    return choice(a, 1)[0];
  }

  /** A row of a matrix, or a column, chosen as it says. */
  public double[] choice(double[][] a, Choice choice) {
    double[][] one = choice(a, 1, choice);
    return choice.axisOfMatrix() == 0
        ? one[0]
        : Arrays.stream(one).mapToDouble(row -> row[0]).toArray();
  }

  /** Copies of some of the rows, with replacement. */
  public double[][] choice(double[][] a, int size) {
    return choice(a, size, Choice.withReplacement());
  }

  /** Copies of some of the rows, or columns, chosen as {@link Choice} says. */
  public double[][] choice(double[][] a, int size, Choice choice) {
    return MatrixShuffle.choice(bits, a, size, choice);
  }
}
