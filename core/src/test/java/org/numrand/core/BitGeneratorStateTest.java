package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  /** Of a 7 alone, Gson 2.2.4 says that it is no JSON. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing | state must be JSON, but is not at line 1 column
          { | state must be JSON, but is not at line 1 column 2
          7 | state must be
          '' | state must be JSON, but is not at line 1 column 1
          [1] | state must be a JSON object
          {} | bit_generator is missing
          {"bit_generator":7} | bit_generator must be a string, but is 7
          {"bit_generator":"Mix64","a":"1"} | state: a must be an integer, but is "1"
          {"bit_generator":"Mix64","a":1.5} | state: a must be an integer, but is 1.5
          {"bit_generator":"Mix64","a":null} | state: a must be an integer, but is null
          {"bit_generator":"Mix64","a":[1,true]} | state: a[1] must be an integer, but is true
          {"bit_generator":"Mix64","a":[-1]} | state: a must hold integers in 0..2^64-1, but holds -1
          {"bit_generator":"Mix64","a":{"b":{}}} | state: a.b must be an integer, but is {}
          {"bit_generator":"Mix64","x":1,"x.y":2} | state: names must have no dot, but one is x.y
          {"bit_generator":"Mix64","x.y":1,"x":{"y":2}} | state: names must have no dot, but one is x.y
          {"bit_generator":"Mix64","x":{"y.z":2}} | state: names must have no dot, but one is y.z
          {"bit_generator":{"a":1}} | bit_generator must be a string, but is {"a":1}
          {"bit_generator":"Mix64"} // a comment | state must be JSON, but is not at line 1 column 28
          {/* a comment */"bit_generator":"Mix64"} | state must be JSON, but is not at line 1 column 3
          {bit_generator:"Mix64"} | state must be JSON, but is not at line 1 column
          {'bit_generator':'Mix64'} | state must be JSON, but is not at line 1 column
          {"bit_generator"="Mix64"} | state must be JSON, but is not at line 1 column
          {"bit_generator":"Mix64"} {} | state must be JSON, but is not at line 1 column
          {"bit_generator":"Mix64","a":01} | state must be JSON, but is not at line 1 column
          {"bit_generator":"Mix64","a":NaN} | state must be JSON, but is not at line 1 column
          {"bit_generator":"Mix64","a":1e3} | state: a must be an integer, but is 1e3
          {"bit_generator":"Mix64","a":[1,2.0]} | state: a[1] must be an integer, but is 2.0
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
          4294967295                | 1,"seed_seq":{"entropy":1,"spawn_key":[],"pool_size":3,"n_children_spawned":0}    | pool_size must be in 4..1024, but is 3
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

  static Stream<String> longTexts() {
    String many = "7".repeat(10_000_000);
    return Stream.of(
        many,
        "[".repeat(1_000_000),
        "{\"a\":".repeat(100_000),
        "{\"" + many + "\":1}",
        "{\"bit_generator\":\"" + many + "\"}",
        "{\"bit_generator\":\"" + many.substring(0, 900_000) + "\"}",
        "{\"bit_generator\":" + many.substring(0, 900) + "}",
        "{\"bit_generator\":\"Mix64\",\"" + "a\\n".repeat(200_000) + "\":null}",
        "{\"bit_generator\":\"Mix64\",\"" + "a.".repeat(200_000) + "\":1}",
        "{\"bit_generator\":\"Mix64\",\"a\":" + many.substring(0, 1001) + "}",
        "{\"bit_generator\":\"Mix64\",\"a\":[" + "7,".repeat(200_000) + "\"x\"]}",
        "{\"bit_generator\":\"Mix64\",\"a\":{\"b\":"
            + "[[1],".repeat(120)
            + "1"
            + "]".repeat(120)
            + "}}",
        JSON.replace("4294967295}", many.substring(0, 1000) + "}"),
        JSON.replace("4294967295}", "-" + many.substring(0, 1000) + "}"),
        JSON.replace("Mix64", "x\\n".repeat(300_000)));
  }

  /** A long text exhausts neither the memory nor the stack. */
  @ParameterizedTest
  @MethodSource("longTexts")
  void longTextsAreNotQuoted(String json) {
    BitGenerator bits = new MixEngine(64, new SeedSequence(1));
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> bits.setState(BitGeneratorState.fromJson(json)),
            () -> json.substring(0, 100));
    assertTrue(e.getMessage().length() < 250, e.getMessage());
    assertFalse(e.getMessage().contains("\n"), e.getMessage());
    assertNull(e.getCause());
  }

  /** To read a number of millions of digits takes minutes. */
  @Test
  void textsAndNumbersHaveALength() {
    String longest = JSON + " ".repeat((1 << 22) - JSON.length());
    assertEquals(BitGeneratorState.fromJson(JSON), BitGeneratorState.fromJson(longest));
    var tooLong =
        assertThrows(
            IllegalArgumentException.class, () -> BitGeneratorState.fromJson(longest + " "));
    assertEquals(
        "state must have at most 4194304 characters, but has 4194305", tooLong.getMessage());
    String number = "7".repeat(1000);
    String large = JSON.replace("4294967295", number);
    assertEquals(new BigInteger(number), BitGeneratorState.fromJson(large).uint("uinteger", 4000));
    var tooLarge =
        assertThrows(
            IllegalArgumentException.class,
            () -> BitGeneratorState.fromJson(large.replace(number, number + "7")));
    assertEquals(
        "state must not have numbers of more than 1000 digits, but has", tooLarge.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1   | 4          | 0    | 4294967297 | childrenSpawned must be in 0..2^32, but is 4294967297
          1   | 4          | 0    | 8589934592 | n_children_spawned must be in 0..2^33-1, but is 8589934592
          1   | 1025       | 0    | 0          | pool_size must be in 4..1024, but is 1025
          1   | 100000     | 0    | 0          | pool_size must be in 4..1024, but is 100000
          1   | 2147483647 | 0    | 0          | pool_size must be in 4..1024, but is 2147483647
          1   | 4          | 8192 | 0          | at most 16384 words of entropy and spawn key, but has 16385
          16385 | 4        | 0    | 0          | at most 16384 words of entropy and spawn key, but has 16385
          """)
  void aSeedSequenceAsksForLittle(
      int parts, String poolSize, int depth, String children, String part) {
    String json = seeded(parts, poolSize, depth, children);
    BitGenerator bits = new MixEngine(64, new SeedSequence(1));
    BitGeneratorState before = bits.stateWithSeedSequence();
    BitGeneratorState state = BitGeneratorState.fromJson(json);
    var e = assertThrows(IllegalArgumentException.class, () -> bits.setState(state));
    assertTrue(e.getMessage().contains(part), e.getMessage());
    assertEquals(before, bits.stateWithSeedSequence());
  }

  @Test
  void theLargestSeedSequenceIsTaken() {
    BitGenerator bits = new MixEngine(64, new SeedSequence(1));
    bits.setState(BitGeneratorState.fromJson(seeded(16_384, "1024", 0, "4294967296")));
    assertEquals(1024, bits.seedSequence().poolSize());
    bits.setState(BitGeneratorState.fromJson(seeded(0, "4", 8192, "0")));
    assertEquals(8192, bits.seedSequence().spawnKey().length);
    assertEquals(List.of(), bits.seedSequence().entropy());
    bits.setState(BitGeneratorState.fromJson(JSON.replace("\"has", "\"seed_seqs\":1,\"has")));
    assertEquals(8192, bits.seedSequence().spawnKey().length);
  }

  private static String seeded(int parts, String poolSize, int depth, String children) {
    return JSON.replace(
        "\"has_uint32\"",
        "\"seed_seq\":{\"entropy\":[%s],\"spawn_key\":[%s],\"pool_size\":%s,\"n_children_spawned\":%s},\"has_uint32\""
            .formatted(list("4294967295", parts), list("4294967296", depth), poolSize, children));
  }

  private static String list(String element, int count) {
    return String.join(",", Collections.nCopies(count, element));
  }

  @Test
  void aBuilderRefusesWhatHasNoJson() {
    refuses("x must not be both a value and a dict", b -> b.put("x", 1).put("x.y", 2));
    refuses(
        "x must not be both a value and a dict", b -> b.put("x.y", 1).putWords("x", new long[1]));
    refuses("x.y must be put once", b -> b.put("x.y", 1).put("x.y", 1));
    refuses("one is x.y.z", b -> b.put("x.y.z", 1));
    refuses("and not bit_generator, but one is bit_generator", b -> b.put("bit_generator", 1));
    refuses("but one is bit_generator.x", b -> b.put("bit_generator.x", 1));
    refuses("... (5000 characters)", b -> b.put("x.".repeat(2500), 1));
    var builder = BitGeneratorState.builder("Mix64").put("x.y", 1).put("x.z", 2).put("xy", 3);
    String json = "{\"bit_generator\":\"Mix64\",\"x\":{\"y\":1,\"z\":2},\"xy\":3}";
    assertEquals(json, builder.build().toJson());
    assertEquals(builder.build(), BitGeneratorState.fromJson(json));
  }

  private static void refuses(String part, Consumer<BitGeneratorState.Builder> puts) {
    var builder = BitGeneratorState.builder("Mix64");
    var e = assertThrows(IllegalArgumentException.class, () -> puts.accept(builder));
    assertTrue(e.getMessage().contains(part), e.getMessage());
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
