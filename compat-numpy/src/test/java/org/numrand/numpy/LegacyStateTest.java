package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.HostileStates;
import org.numrand.testkit.NumPyOracle;

class LegacyStateTest {
  private static final String DUMPS = "json.dumps(%s, default=lambda array: array.tolist())";

  /** Python, asked for when a test first needs it: the others do without. */
  private static @Nullable NumPyOracle started;

  @AfterAll
  static void stop() {
    if (started != null) {
      started.close();
    }
  }

  private static NumPyOracle numpy() {
    if (started == null) {
      started = NumPyOracle.start();
    }
    return started;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rs.get_state()", "rs.get_state(legacy=False)", "rs.get_state()[:3]"})
  void goesOnWherePythonWas(String form) {
    for (int drawn : List.of(0, 1, 2, 7, 623, 624, 625, 1001)) {
      numpy().exec("rs = np.random.RandomState(5); rs.standard_normal(" + drawn + ")");
      var rs = new RandomState(99);
      rs.standardNormal();
      rs.setState(LegacyState.fromJson(numpy().text(DUMPS.formatted(form))));
      numpy().exec("rs.set_state(" + form + ")");
      assertArrayEquals(numpy().doubles("rs.standard_normal(9)"), rs.standardNormal(9));
      assertArrayEquals(numpy().longs("rs.randint(0, 1000, 9)"), rs.randint(0, 1000, 9));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"})
  void pythonGoesOnWhereJavaWas(String engine) {
    for (int drawn : List.of(0, 1, 2, 7, 623, 624, 625, 1001)) {
      var rs = new RandomState(BitGenerators.create(engine, 3));
      rs.standardNormal(drawn);
      rs.randint(0, 10, drawn);
      LegacyState state = rs.getState();
      numpy().exec("rs = np.random.RandomState(np.random." + engine + "(0))");
      numpy().exec("rs.set_state(json.loads('" + state.toDictJson() + "'))");
      double[] expected = rs.standardNormal(9);
      assertArrayEquals(numpy().doubles("rs.standard_normal(9)"), expected);
      if (engine.equals("MT19937")) {
        numpy().exec("rs.set_state(json.loads('" + state.toTupleJson() + "'))");
        assertArrayEquals(numpy().doubles("rs.standard_normal(9)"), expected);
      }
      assertEquals(numpy().text("rs.get_state(legacy=False)['gauss'].hex()"), hex(rs));
    }
  }

  private static String hex(RandomState rs) {
    return numpy().text("(" + rs.getState().gauss() + ").hex()");
  }

  @Test
  void bothFormsComeBackAsTheyWere() {
    var rs = new RandomState(1);
    rs.standardNormal();
    LegacyState state = rs.getState();
    assertTrue(state.hasGauss());
    assertEquals(state, LegacyState.fromJson(state.toTupleJson()));
    assertEquals(state, LegacyState.fromJson(state.toDictJson()));
    assertEquals(
        state, LegacyState.ofTuple(state.key(), state.pos(), state.hasGauss(), state.gauss()));
  }

  @Test
  void onlyMt19937HasTheTuple() {
    LegacyState state = new RandomState(BitGenerators.create("PCG64", 1)).getState();
    var error = assertThrows(IllegalStateException.class, state::toTupleJson);
    assertTrue(error.getMessage().contains("toDictJson"), error::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[",
        "[]",
        "['MT19937']",
        "['MT19937', KEY, 624, 0]",
        "['MT19937', KEY, 625, 0, 0.0]",
        "['MT19937', KEY, -1, 0, 0.0]",
        "['MT19937', KEY, 1.5, 0, 0.0]",
        "['MT19937', KEY, 'x', 0, 0.0]",
        "['MT19937', KEY, 624, 2, 0.0]",
        "['MT19937', KEY, 624, 'x', 0.0]",
        "['MT19937', KEY, 624, 1, 'x']",
        "['MT19937', KEY, 624, 1, null]",
        "['MT19937', KEY, 624, 1, 1e999]",
        "['MT19937', KEY, 624, 1, NaN]",
        "['MT19937', KEY, 624, 1, []]",
        "['MT19937', KEY, 624",
        "['MT19937', [1, 2, 3], 624, 0, 0.0]",
        "['MT19937', [KEY], 624, 0, 0.0]",
        "['MT19937', 5, 624, 0, 0.0]",
        "['MT19937', null, 624, 0, 0.0]",
        "['MT19936', KEY, 624, 0, 0.0]",
        "[null, KEY, 624, 0, 0.0]",
        "[[], KEY, 624, 0, 0.0]",
        "{}",
        "{'bit_generator': 'MT19937'}",
        "{'bit_generator': 'MT19937', 'state': {}}",
        "{'bit_generator': 'MT19937', 'state': {'key': KEY}}",
        "{'bit_generator': 'MT19937', 'state': {'pos': 1}}",
        "{'bit_generator': 'MT19937', 'state': {'key': KEY, 'pos': 625}}",
        "{'bit_generator': 'MT19937', 'state': {'key': KEY, 'pos': 1}, 'has_gauss': 7}",
        "{'bit_generator': 'PCG64', 'state': {'key': KEY, 'pos': 1}}",
        "{'bit_generator': 'NoSuch', 'state': {'key': KEY, 'pos': 1}}",
        "{'bit_generator': null, 'state': {'key': KEY, 'pos': 1}}",
        "{'bit_generator': [], 'state': {'key': KEY, 'pos': 1}}"
      })
  void aBadStateIsRefusedAndTheOldOneKept(String text) {
    var rs = new RandomState(1);
    rs.standardNormal();
    LegacyState before = rs.getState();
    String key = before.toTupleJson().replaceAll("^.*?(\\[[^\\[\\]]*\\]).*$", "$1");
    String json = text.replace("KEY", key).replace('\'', '"');
    var error =
        assertThrows(IllegalArgumentException.class, () -> rs.setState(LegacyState.fromJson(json)));
    assertTrue(error.getMessage().contains("state"), error::getMessage);
    assertEquals(before, rs.getState());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MT19937", "PCG64"})
  void hostileStatesAreTakenWholeOrRefused(String engine) {
    var rs = new RandomState(BitGenerators.create(engine, 3));
    rs.standardNormal();
    LegacyState good = rs.getState();
    checkHostile(good.toDictJson(), rs);
    if (engine.equals("MT19937")) {
      checkHostile(good.toTupleJson(), rs);
    }
  }

  private static void checkHostile(String good, RandomState rs) {
    HostileStates.check(
        good,
        text -> {
          LegacyState state = LegacyState.fromJson(text);
          rs.setState(state);
          assertEquals(state.gauss(), rs.getState().gauss());
        },
        rs::getState);
  }

  @Test
  void aTupleWithoutItsPartsIsRefused() {
    var engine = BitGeneratorState.builder("MT19937").put("state.pos", 3).build();
    var state = new LegacyState(engine, false, 0);
    var error = assertThrows(IllegalArgumentException.class, state::toTupleJson);
    assertEquals("state: state.key is missing", error.getMessage());
    var missing = assertThrows(NullPointerException.class, () -> new LegacyState(null, false, 0));
    assertEquals("bitGenerator", missing.getMessage());
  }

  @Test
  void keysOutOfRangeAreRefused() {
    long[] key = new RandomState(1).getState().key();
    key[5] = 1L << 32;
    var error =
        assertThrows(IllegalArgumentException.class, () -> LegacyState.ofTuple(key, 0, false, 0));
    assertTrue(error.getMessage().contains("key[5]"), error::getMessage);
  }
}
