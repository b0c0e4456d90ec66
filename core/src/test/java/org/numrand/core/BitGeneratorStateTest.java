package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitGeneratorStateTest {
  private static final String JSON =
      "{\"bit_generator\":\"Mix64\",\"state\":{\"state\":[18446744073709551615],"
          + "\"inc\":340282366920938463463374607431768211455},\"has_uint32\":1,\"uinteger\":4294967295}";

  @Test
  void jsonGoesInAndOutUnchanged() {
    BitGeneratorState state = BitGeneratorState.fromJson(JSON);
    assertEquals(JSON, state.toJson());
    assertEquals(JSON, state.toString());
    assertEquals("Mix64", state.bitGenerator());
    assertArrayEquals(new long[] {-1}, state.words("state.state", 64, 1));
    assertEquals(128, state.uint("state.inc", 128).bitLength());
    assertTrue(state.has("state.inc"));
    assertFalse(state.has("inc"));
    assertEquals(state, BitGeneratorState.fromJson(JSON.replace(",", " ,\n")));
  }

  @Test
  void equalStatesAreEqualAndOthersAreNot() {
    BitGenerator bits = new MixEngine(64, new SeedSequence(1));
    BitGeneratorState before = bits.state();
    assertEquals(before, bits.copy().state());
    assertEquals(before.hashCode(), bits.copy().state().hashCode());
    bits.nextInt();
    BitGeneratorState between = bits.state();
    bits.nextInt();
    assertNotEquals(before, between);
    assertNotEquals(between, bits.state());
    assertNotEquals(before, new MixEngine(32, new SeedSequence(1)).state());
    assertNotEquals(before, "a state");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing | state must be a JSON object
          { | state must be NumPy's state dict in JSON
          [1] | state must be a JSON object
          {} | bit_generator is missing
          {"bit_generator":7} | bit_generator must be a string, but is 7
          {"bit_generator":"Mix64","a":"1"} | state: a must be an integer, but is "1"
          {"bit_generator":"Mix64","a":1.5} | state: a must be an integer, but is 1.5
          {"bit_generator":"Mix64","a":null} | state: a must be an integer, but is null
          {"bit_generator":"Mix64","a":[1,true]} | state: a[1] must be an integer, but is true
          {"bit_generator":"Mix64","a":[-1]} | state: a must hold integers in 0..2^64-1, but holds -1
          {"bit_generator":"Mix64","a":{"b":{}}} | state: a.b must be an integer, but is {}
          """)
  void whatIsNoStateDictIsRefused(String json, String part) {
    var e = assertThrows(IllegalArgumentException.class, () -> BitGeneratorState.fromJson(json));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Mix64"                   | "PCG64"          | state must be for a Mix64, but is for a PCG64
          [18446744073709551615]    | [1,2]            | state.state must have 1 words, but has 2
          [18446744073709551615]    | 5                | state.state must be a list
          "has_uint32":1            | "has_uint32":2   | has_uint32 must be in 0..1, but is 2
          "has_uint32":1,           | ' '              | has_uint32 is missing
          4294967295                | 4294967296       | uinteger must be in 0..2^32-1, but is 4294967296
          4294967295                | -1               | uinteger must be in 0..2^32-1, but is -1
          4294967295                | [1]              | uinteger must be an integer
          4294967295                | 1,"seed_seq":1   | seed_seq.entropy is missing
          4294967295                | 1,"seed_seq":{"entropy":-1,"spawn_key":[],"pool_size":4,"n_children_spawned":0}   | entropy must be >= 0
          4294967295                | 1,"seed_seq":{"entropy":1,"spawn_key":7,"pool_size":4,"n_children_spawned":0}     | spawn_key must be a list
          4294967295                | 1,"seed_seq":{"entropy":1,"spawn_key":[],"pool_size":3,"n_children_spawned":0}    | pool_size must be in 4..2147483647, but is 3
          """)
  void aStateThatIsNotTheEnginesIsRefusedAndChangesNothing(String good, String bad, String part) {
    BitGenerator bits = new MixEngine(64, new SeedSequence(1));
    bits.nextInt();
    BitGeneratorState before = bits.stateWithSeedSequence();
    BitGeneratorState state = BitGeneratorState.fromJson(JSON.replace(good, bad));
    var e = assertThrows(IllegalArgumentException.class, () -> bits.setState(state));
    assertTrue(e.getMessage().contains(part), e.getMessage());
    assertEquals(before, bits.stateWithSeedSequence());
  }

  @Test
  void theSeedSequenceIsCarriedOnlyOnRequest() {
    SeedSequence seed = SeedSequence.of(List.of(BigInteger.TWO.pow(100)), new long[] {3, 1}, 8, 5);
    BitGenerator bits = new MixEngine(64, seed);
    assertTrue(bits.state().seedSequence().isEmpty());
    BitGeneratorState state = bits.stateWithSeedSequence();
    assertTrue(
        state
            .toJson()
            .endsWith(
                ",\"seed_seq\":{\"entropy\":1267650600228229401496703205376,"
                    + "\"spawn_key\":[3,1],\"pool_size\":8,\"n_children_spawned\":5}}"),
        state::toJson);
    BitGeneratorState read = BitGeneratorState.fromJson(state.toJson());
    assertEquals(state, read);
    assertEquals(seed.toString(), read.seedSequence().orElseThrow().toString());
    BitGenerator other = new MixEngine(64, new SeedSequence(9));
    other.setState(bits.state());
    assertEquals(List.of(BigInteger.valueOf(9)), other.seedSequence().entropy());
    other.setState(read);
    assertEquals(seed.toString(), other.seedSequence().toString());
  }

  @Test
  void entropyOfSeveralIntegersIsCarriedToo() {
    SeedSequence seed = new SeedSequence(new long[] {1, Long.MAX_VALUE});
    BitGeneratorState state = new MixEngine(64, seed).stateWithSeedSequence();
    BitGeneratorState read = BitGeneratorState.fromJson(state.toJson());
    assertEquals(state, read);
    assertEquals(seed.toString(), read.seedSequence().orElseThrow().toString());
    BitGeneratorState without =
        BitGeneratorState.fromJson(JSON.replace("4294967295", "1,\"seed_seq\":null"));
    assertTrue(without.seedSequence().isEmpty());
  }

  @Test
  void serializedFormIsTheJson() throws Exception {
    BitGeneratorState state = new MixEngine(64, new SeedSequence(1)).stateWithSeedSequence();
    byte[] bytes = serialized(state);
    assertEquals(state, deserialized(bytes));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(state.toJson()));
    byte[] tampered =
        text.replace("\"bit_generator\"", "\"bit_gemerator\"")
            .getBytes(StandardCharsets.ISO_8859_1);
    var e = assertThrows(InvalidObjectException.class, () -> deserialized(tampered));
    assertEquals("state: bit_generator is missing", e.getMessage());
  }

  private static byte[] serialized(Object object) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object deserialized(byte[] bytes) throws Exception {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
