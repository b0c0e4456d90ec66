package org.numrand.cli.check;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.numrand.calls.Call;
import org.numrand.calls.Calls;
import org.numrand.calls.Outcome;
import org.numrand.calls.Python;
import org.numrand.core.NumPyVersion;
import org.numrand.surface.Method;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** Makes a method's calls on both sides and compares them. */
final class MethodCheck {
  /** How many calls follow one another on one object. */
  private static final int SESSION = 5;

  private static final String FLOAT32 = "float32";

  private final PythonProcess process;
  private final Machine machine;
  private final Set<Function> differing;
  private final int sets;
  private final int many;

  /**
   * @param differing the functions whose values differ
   * @param sets how many sets of random parameters each method gets
   * @param many how many values a long call gives
   */
  MethodCheck(PythonProcess process, Machine machine, Set<Function> differing, int sets, int many) {
    this.process = process;
    this.machine = machine;
    this.differing = differing;
    this.sets = sets;
    this.many = many;
  }

  /** Whether this NumPy, or this Python, has the method. */
  boolean has(Side side, Method row) {
    return process.longs("[hasattr(%s, '%s')]".formatted(side.pythonName(), row.name()))[0] == 1;
  }

  /** Makes the calls. */
  Finding of(Side side, Method row) {
    var calls = new Calls(side.surface(), side.type(), row.javaName().hashCode());
    List<Call> random = Stream.generate(() -> calls.next(row)).limit(sets).toList();
    List<Call> examples = Calls.examples(side.surface(), row, many);
    var tally = new Tally();
    int seed = 1;
    for (List<Call> session :
        Iterables.concat(Lists.partition(random, SESSION), Lists.partition(examples, 1))) {
      compare(side, engine(side, seed), seed, session, tally);
      seed++;
    }
    return tally.finding();
  }

  /** The usual engine, and the others by turns. */
  private String engine(Side side, int seed) {
    List<String> engines = machine.engines();
    return seed % 2 == 0
        ? engines.get(seed / 2 % engines.size())
        : side == Side.GENERATOR ? "PCG64" : "MT19937";
  }

  /** Ends at the first state that differs, as nothing is alike after it. */
  private void compare(Side side, String engine, long seed, List<Call> session, Tally tally) {
    process.exec("target = " + side.python(engine, seed));
    List<Outcome> theirs =
        new Python(process::exec, process::longs, "target", side.pythonState()).outcomes(session);
    Object target = side.open(engine, seed, machine);
    for (int i = 0; i < session.size(); i++) {
      Call call = session.get(i);
      Outcome ours = Python.outcome(call, target, side::state);
      tally.add(call, theirs.get(i), ours, side.python(engine, seed), session.subList(0, i));
      if (theirs.get(i).state() != ours.state()) {
        return;
      }
    }
  }

  /** Counts what differs. */
  private final class Tally {
    private final ImmutableMultiset.Builder<Reason> reasons = ImmutableMultiset.builder();
    private int calls;
    private int refused;
    private long values;
    private String example = "";

    void add(Call call, Outcome theirs, Outcome ours, String target, List<Call> before) {
      calls++;
      if (ours.bits().isEmpty() && theirs.bits().isEmpty()) {
        refused++;
        if (ours.state() == theirs.state() || call.surface() == Surface.PYTHON) {
          return; // Python refuses some arguments only after it has drawn.
        }
      }
      ImmutableLongArray empty = ImmutableLongArray.of();
      ImmutableLongArray their = theirs.bits().orElse(empty);
      ImmutableLongArray our = ours.bits().orElse(empty);
      values += their.length();
      if (ours.equals(theirs) || isNewer(theirs)) {
        return;
      }
      int differ = count(their, our);
      boolean isRounding =
          ours.state() == theirs.state()
              && their.length() == our.length()
              && isRounding(call, their, our);
      Reason reason = isRounding ? ofRounding(call) : ofOther(call);
      reasons.addCopies(reason, Math.max(differ, 1));
      if (reason == Reason.UNKNOWN && example.isEmpty()) {
        List<String> all = new ArrayList<>(List.of("target = " + target));
        before.forEach(earlier -> all.add(earlier.python("target")));
        all.add(call.python("target"));
        example = String.join("; ", all);
      }
    }

    Finding finding() {
      return new Finding(calls, refused, values, reasons.build(), example);
    }
  }

  /** What 1.18, 1.20 and 1.22 added to methods, older ones refuse. */
  private boolean isNewer(Outcome theirs) {
    return theirs.bits().isEmpty() && machine.stream().isBefore(NumPyVersion.V1_22_0);
  }

  private static int count(ImmutableLongArray theirs, ImmutableLongArray ours) {
    int common = Math.min(theirs.length(), ours.length());
    int count = Math.max(theirs.length(), ours.length()) - common;
    for (int i = 0; i < common; i++) {
      count += theirs.get(i) == ours.get(i) ? 0 : 1;
    }
    return count;
  }

  /** Whether values differ in their last digits alone. */
  private static boolean isRounding(Call call, ImmutableLongArray theirs, ImmutableLongArray ours) {
    LongToDoubleFunction value = value(call);
    double greatest = theirs.stream().mapToDouble(value).map(Math::abs).max().orElse(0);
    double most = greatest * (call.dtype().equals(FLOAT32) ? 1e-4 : 1e-9);
    for (int i = 0; i < ours.length(); i++) {
      boolean isSame = theirs.get(i) == ours.get(i);
      double error =
          Math.abs(value.applyAsDouble(theirs.get(i)) - value.applyAsDouble(ours.get(i)));
      if (!isSame && !(error <= most)) {
        return false;
      }
    }
    return true;
  }

  private static LongToDoubleFunction value(Call call) {
    boolean isReal = call.row().result() == Result.REAL || call.row().result() == Result.REALS;
    return !isReal
        ? bits -> bits
        : call.dtype().equals(FLOAT32)
            ? bits -> Float.intBitsToFloat((int) bits)
            : Double::longBitsToDouble;
  }

  private Reason ofRounding(Call call) {
    String name = call.row().name();
    if (name.startsWith("vonmises") && differing.stream().anyMatch(Function::isArcCosine)) {
      return Reason.ACOS;
    }
    if (name.equals("multivariate_normal")) {
      return Reason.LAPACK;
    }
    boolean isSingle = call.dtype().equals(FLOAT32);
    return differing.stream()
            .anyMatch(function -> !function.isArcCosine() && (isSingle || !function.isSingle()))
        ? Reason.LIBRARY
        : ofOther(call);
  }

  private Reason ofOther(Call call) {
    boolean isReal = call.row().result() == Result.REAL || call.row().result() == Result.REALS;
    return !isReal && machine.integerBits() < Long.SIZE ? Reason.INTEGERS : Reason.UNKNOWN;
  }
}
