package org.numrand.python;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.testkit.HostileStates;

class StateTest {
  private static final String JSON = new Random(5).getstate().toJson();

  @Property(seed = "5", tries = 200)
  void aRestoredRandomGoesOnAlike(
      @ForAll long seed, @ForAll @IntRange(max = 1300) int words, @ForAll boolean odd) {
    var r = new Random(seed);
    r.randbytes(4 * words);
    if (odd) {
      r.gauss();
    }
    State state = r.getstate();
    var restored = new Random(State.fromJson(state.toJson()));
    assertEquals(state, restored.getstate());
    assertEquals(r.gauss(), restored.gauss());
    assertEquals(r.randint(0, Long.MAX_VALUE), restored.randint(0, Long.MAX_VALUE));
    assertEquals(r.random(), restored.random());
    assertEquals(r.getstate(), restored.getstate());
  }

  @Property(seed = "5")
  void gaussNextKeepsItsBits(@ForAll @DoubleRange(min = -9, max = 9) double next) {
    long[] words = new Random(5).getstate().internalState();
    State state = State.of(words, OptionalDouble.of(next));
    assertEquals(state, State.fromJson(state.toJson()));
    assertEquals(next, new Random(state).gauss());
  }

  @Test
  void isWhatPythonsJsonDumpsWrites() {
    assertTrue(JSON.startsWith("[3, [2147483648, "), JSON);
    assertTrue(JSON.endsWith(", 624], null]"), JSON);
  }

  @Test
  void acceptsTheSignedWordsOfVersion2() {
    State state = State.fromJson(JSON.replace("[3, [2147483648, ", "[2, [-2147483648, "));
    assertEquals(State.fromJson(JSON), state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "null] |                | state must be JSON, but is not at line 1",
        "], null] | , 1], null] | internalstate must be a list of 625, but has 626",
        "624], null] | null]    | state must be JSON, but is not at line 1",
        " 624], null] | 1.5], null] | internalstate[624] must be an integer, but is 1.5",
        " 624], null] | 625], null] | internalstate[624] must be in 0..624, but is 625",
        " 624], null] | -1], null] | internalstate[624] must be in 0..624, but is -1",
        "[3, [2147483648 | [3, [4294967296 | internalstate[0] must be in 0..4294967295",
        "[3, [2147483648 | [3, [-1 | internalstate[0] must be in 0..4294967295, but is -1",
        "[3, [2147483648 | [3, [1e3 | internalstate[0] must be an integer, but is 1e3",
        "[3, [2147483648 | [3, [18446744073709551616 | internalstate[0] must be in 0..2^32-1",
        "[3, [2147483648 | [3, [\"5\" | internalstate[0] must be an integer, but is \"5\"",
        "[3, [2147483648 | [3, [null | internalstate[0] must be an integer, but is null",
        "[3, [2147483648 | [3, [[1] | internalstate[0] must be an integer, but is [1]",
        "[3, [ | [4, [ | version must be 2 or 3, but is 4",
        "[3, [ | [\"3\", [ | version must be an integer",
        "[3, [ | [[ | state must be a list of 3, but has 2",
        "null] | 1, 2] | state must be a list of 3, but has 4",
        "null] | true] | gauss_next must be a number",
        "null] | NaN] | state must be JSON, but is not",
        "null] | 1e999] | gauss_next must be finite",
      })
  void refusesOthers(String part, String wrong, String message) {
    assertTrue(JSON.contains(part), part);
    String json = JSON.replace(part, wrong == null ? "" : wrong);
    var error = assertThrows(IllegalArgumentException.class, () -> State.fromJson(json));
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  @Test
  void refusesWhatIsNoList() {
    for (String json : new String[] {"{}", "3", "", "[]", "[3, {}, null]", "[3, 5"}) {
      var error = assertThrows(IllegalArgumentException.class, () -> State.fromJson(json));
      assertTrue(error.getMessage().startsWith("state"), error.getMessage());
    }
  }

  @Test
  void hostileStatesAreTakenWholeOrRefused() {
    var r = new Random(5);
    r.gauss();
    HostileStates.check(
        r.getstate().toJson(), text -> r.setstate(State.fromJson(text)), r::getstate);
  }

  @Test
  void isAValue() {
    State state = new Random(5).getstate();
    assertEquals(new Random(5).getstate(), state);
    assertEquals(new Random(5).getstate().hashCode(), state.hashCode());
    assertNotEquals(new Random(6).getstate(), state);
    assertEquals(state.toJson(), state.toString());
    state.internalState()[0] = 7;
    assertArrayEquals(new Random(5).getstate().internalState(), state.internalState());
    assertEquals(OptionalDouble.empty(), state.gaussNext());
  }
}
