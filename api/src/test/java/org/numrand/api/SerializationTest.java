package org.numrand.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Dirichlet;
import org.numrand.distributions.Gamma;
import org.numrand.distributions.Generator;
import org.numrand.distributions.Integers;
import org.numrand.distributions.Multinomial;
import org.numrand.distributions.MultivariateHypergeometric;
import org.numrand.distributions.MultivariateNormal;
import org.numrand.distributions.MultivariateNormal.CheckValid;
import org.numrand.distributions.Normal;
import org.numrand.distributions.StandardExponentialInv;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.IntegerType;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;
import org.numrand.junit.Seeded;
import org.numrand.numpy.LegacyState;
import org.numrand.numpy.NumPy;
import org.numrand.numpy.RandomState;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * What is read from a serialized stream is what was written, and goes on with the same numbers; a
 * stream that somebody has changed is refused, or gives what its parameters describe.
 */
class SerializationTest {
  private static final int SIZE = 50;

  /** Each is drawn from, by both surfaces where they have it. */
  private static List<Object> distributions() {
    List<Object> all = new ArrayList<>();
    Methods.of(Surface.GENERATOR).stream()
        .filter(row -> row.result() == Result.REAL || row.result() == Result.COUNT)
        .forEach(row -> row.bench().forEach(example -> all.add(description(row, example))));
    double[] mean = {1, -0.0};
    double[][] cov = {{2, 1}, {1, 3}};
    for (var method : MultivariateNormal.Method.values()) {
      all.add(new MultivariateNormal(mean, cov, CheckValid.RAISE, 1e-7, method));
    }
    all.add(MultivariateNormal.legacy(mean, cov));
    all.add(new Dirichlet(new double[] {0.05, 0.02, 0.09}));
    all.add(new Multinomial(20, new double[] {0.2, 0.3, 0.5}));
    for (var method : MultivariateHypergeometric.Method.values()) {
      all.add(new MultivariateHypergeometric(new long[] {5, 6, 7}, 4, method));
    }
    for (IntegerType type : IntegerType.values()) {
      all.add(Integers.of(type, type.least(), type.least() + 1, true));
    }
    BigInteger two64 = BigInteger.TWO.pow(64);
    all.add(Integers.of(IntegerType.UINT64, two64.shiftRight(1), two64, false));
    all.add(Integers.of(IntegerType.INT64, Long.MIN_VALUE, Long.MAX_VALUE, true));
    all.add(new StandardExponentialInv());
    all.add(new Normal(Double.NaN, 1));
    all.add(new Normal(Double.NEGATIVE_INFINITY, Double.MIN_VALUE));
    all.add(new Normal(-0.0, Double.MAX_VALUE));
    all.add(new Normal(0.1 + 0.2, Double.POSITIVE_INFINITY));
    return all;
  }

  private static List<Choice> choices() {
    return List.of(
        Choice.withReplacement(),
        Choice.withoutReplacement().axis(-1),
        Choice.withoutReplacement().shuffle(false),
        Choice.of(true).probabilities(new double[] {0.1, 0.2, 0.7}).axis(1),
        Choice.of(false).probabilities(new float[] {0.1f, 0.2f, 0.7002f}));
  }

  private static Object description(Method row, Example example) {
    try {
      Class<?>[] types =
          row.parameters().stream()
              .map(p -> p.kind() == Kind.COUNT ? long.class : double.class)
              .toArray(Class<?>[]::new);
      Object[] values =
          IntStream.range(0, types.length)
              .mapToObj(i -> value(types[i], example.values().get(i)))
              .toArray();
      return Class.forName(
              "org.numrand.distributions." + row.sampler(Surface.GENERATOR).className())
          .getConstructor(types)
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object value(Class<?> type, double value) {
    return type == long.class ? (Object) (long) value : (Object) value;
  }

  @TestFactory
  Stream<DynamicTest> distributionsDrawTheSame() {
    return distributions().stream()
        .map(
            written ->
                DynamicTest.dynamicTest(written.toString(), () -> checkDistribution(written)));
  }

  private static void checkDistribution(Object written) throws Exception {
    Object read = copy(written);
    assertNotSame(written, read);
    assertEquals(written, read);
    assertEquals(written.toString(), read.toString());
    Generator expected = Generator.withSeed(5);
    Generator actual = Generator.withSeed(5);
    for (int size = 1; size <= SIZE; size += SIZE - 1) {
      assertArrayEquals(
          new Object[] {drawn(expected, written, size)}, new Object[] {drawn(actual, read, size)});
    }
    assertEquals(expected.bitGenerator().state(), actual.bitGenerator().state());
  }

  private static Object drawn(Generator rng, Object distribution, int size) {
    if (distribution instanceof ContinuousDistribution continuous) {
      return rng.sample(continuous, size);
    }
    return distribution instanceof DiscreteDistribution discrete
        ? rng.sample(discrete, size)
        : rng.sample((VectorDistribution<?>) distribution, size);
  }

  @Test
  void choicesChooseTheSame() throws Exception {
    double[][] a = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    for (Choice written : choices()) {
      Choice read = (Choice) copy(written);
      assertEquals(written, read);
      assertArrayEquals(
          Generator.withSeed(5).choice(a, 3, written), Generator.withSeed(5).choice(a, 3, read));
    }
  }

  /** A new distribution is serialized like all others; this reminds of testing it. */
  @Test
  void allAreTested() throws Exception {
    Set<String> tested =
        Stream.concat(distributions().stream(), choices().stream())
            .map(any -> any.getClass().getName())
            .collect(toCollection(TreeSet::new));
    Path classes =
        Path.of("..", "distributions", "target", "classes", "org", "numrand", "distributions");
    Set<String> present = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(Gamma.class.getPackageName() + "." + name);
        if (Gamma.class.getSuperclass().isAssignableFrom(type)
            && !java.lang.reflect.Modifier.isAbstract(type.getModifiers())) {
          present.add(type.getName());
        }
      }
    }
    assertEquals(present, tested);
  }

  // Surfaces, states, seeds

  @Test
  void generatorsGoOn() throws Exception {
    for (String engine : BitGenerators.names()) {
      for (String version : List.of("1.17.0", "1.24", "2.5.2")) {
        Generator rng =
            new Generator(BitGenerators.create(engine, new SeedSequence(7).spawn(3).get(2)))
                .asOf(version);
        rng.spawn(2);
        rng.integersInt32(0, 10); // leaves half a word
        rng.random(11);
        Generator read = (Generator) copy(rng);
        assertEquals(rng.toString(), read.toString());
        assertEquals(rng.version(), read.version());
        assertEquals(
            rng.bitGenerator().stateWithSeedSequence(),
            read.bitGenerator().stateWithSeedSequence());
        assertArrayEquals(rng.spawn(1).get(0).wald(1, 2, 9), read.spawn(1).get(0).wald(1, 2, 9));
        assertArrayEquals(rng.beta(1e-4, 1e-4, 99), read.beta(1e-4, 1e-4, 99));
        assertEquals(rng.integersInt32(0, 10), read.integersInt32(0, 10));
        assertEquals(rng.bitGenerator().state(), read.bitGenerator().state());
      }
    }
    Generator keyed = new Generator(BitGenerators.createKeyed("Philox", BigInteger.TEN));
    Generator read = (Generator) copy(keyed);
    assertEquals(keyed.random(), read.random());
    assertThrows(IllegalStateException.class, () -> read.spawn(1));
    Generator[] twice = (Generator[]) copy(new Generator[] {keyed, keyed});
    assertSame(twice[0], twice[1]);
  }

  @Test
  void randomStatesGoOn() throws Exception {
    for (String version : List.of("1.17.0", "2.3", "2.5.2")) {
      RandomState rs = new RandomState(7, NumPyVersion.of(version));
      rs.standardNormal();
      RandomState read = (RandomState) copy(rs);
      assertEquals(rs.toString(), read.toString());
      assertTrue(read.getState().hasGauss());
      assertArrayEquals(rs.normal(0, 1, 9), read.normal(0, 1, 9));
      assertArrayEquals(rs.binomial(20, 0.3, 9), read.binomial(20, 0.3, 9));
      assertEquals(rs.getState(), read.getState());
      rs.seed(8);
      read.seed(8);
      assertEquals(rs.getState(), read.getState());
    }
    RandomState other = new RandomState(BitGenerators.create("Philox", 3));
    assertEquals(
        other.bitGenerator().stateWithSeedSequence(),
        ((RandomState) copy(other)).bitGenerator().stateWithSeedSequence());
    var e = assertThrows(NotSerializableException.class, () -> serialized(NumPy.np.random));
    assertEquals("np.random is each JVM's own: serialize a RandomState", e.getMessage());
  }

  @Test
  void statesAndSeedsAreTheSame() throws Exception {
    RandomState rs = new RandomState(7);
    rs.standardNormal();
    assertEquals(rs.getState(), copy(rs.getState()));
    for (SeedSequence seed :
        List.of(
            new SeedSequence(),
            new SeedSequence(101).child(3),
            new SeedSequence(new long[] {1, 2, Long.MAX_VALUE}),
            SeedSequence.of(List.of(BigInteger.TWO.pow(200)), new long[] {3, 1L << 40}, 8, 5))) {
      seed.spawn(2);
      SeedSequence read = (SeedSequence) copy(seed);
      assertEquals(seed.toString(), read.toString());
      assertEquals(seed.isScalar(), read.isScalar());
      assertArrayEquals(seed.pool(), read.pool());
      assertEquals(seed.spawn(1).toString(), read.spawn(1).toString());
    }
  }

  // One's own

  @Test
  void onesOwnAreSerializableIfTheirFunctionsAre() throws Exception {
    Normal normal = new Normal(0, 1);
    var folded =
        ContinuousDistribution.of(
            (ToDoubleFunction<VariateSource> & Serializable)
                source -> Math.abs(normal.sample(source)));
    var sum =
        DiscreteDistribution.of(
            (ToLongFunction<VariateSource> & Serializable) source -> source.bits().nextInt() & 7);
    assertArrayEquals(
        Generator.withSeed(5).sample(folded, 9),
        Generator.withSeed(5).sample((ContinuousDistribution) copy(folded), 9));
    assertArrayEquals(
        Generator.withSeed(5).sample(sum, 9),
        Generator.withSeed(5).sample((DiscreteDistribution) copy(sum), 9));
    for (Object own :
        List.of(
            ContinuousDistribution.of(VariateSource::nextDouble),
            DiscreteDistribution.of(source -> source.bits().nextLong()))) {
      var e = assertThrows(NotSerializableException.class, () -> serialized(own));
      assertTrue(
          e.getMessage().startsWith("a distribution of one's own is serializable if its function"),
          e.getMessage());
    }
  }

  // Streams that somebody has changed

  private static List<Object> targets() {
    RandomState rs = new RandomState(BitGenerators.create("PCG64", 4), NumPyVersion.of("1.26"));
    rs.standardNormal();
    return List.of(
        Generator.withSeed(3),
        rs,
        rs.getState(),
        BitGenerators.create("SFC64", 1).state(),
        new SeedSequence(101).child(3),
        new Gamma(2.5, 1),
        new Multinomial(20, new double[] {0.2, 0.3, 0.5}),
        new MultivariateNormal(new double[2], new double[][] {{2, 1}, {1, 3}}),
        Integers.of(IntegerType.UINT8, 1, 6, true),
        Choice.of(true).probabilities(new double[] {0.5, 0.5}));
  }

  @TestFactory
  @Seeded
  Stream<DynamicTest> changedBytesGiveNothingWrong(Random random) {
    return targets().stream()
        .map(
            target ->
                DynamicTest.dynamicTest(
                    target.getClass().getSimpleName(),
                    () -> {
                      byte[] right = serialized(target);
                      int refused = 0;
                      for (int i = 0; i < 200; i++) {
                        refused += isRefused(target, changed(right, random)) ? 1 : 0;
                      }
                      assertTrue(refused > 25, "only " + refused + " refused");
                    }));
  }

  private static byte[] changed(byte[] right, Random random) {
    byte[] bytes = right.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      // Digits and signs for what is inside the JSON, anything for the rest.
      bytes[at] =
          (byte)
              (random.nextBoolean()
                  ? "0123456789-+.eE,:\"[]{}".charAt(random.nextInt(22))
                  : random.nextInt());
    }
    return bytes;
  }

  /** If it is read, it is one of its kind that can be written and used. */
  private static boolean isRefused(Object target, byte[] bytes) throws Exception {
    Object read;
    try {
      read = deserialized(bytes);
    } catch (IOException | ClassNotFoundException | ClassCastException e) {
      assertTrue(String.valueOf(e.getMessage()).length() < 1000, e.getMessage());
      return true;
    }
    if (read instanceof String || read == null || read instanceof ObjectStreamClass) {
      return true; // Another kind of stream.
    }
    assertInstanceOf(target.getClass(), read);
    use(read);
    byte[] again = serialized(read);
    assertArrayEquals(again, serialized(deserialized(again)));
    return false;
  }

  private static void use(Object read) {
    Generator rng = Generator.withSeed(1);
    if (read instanceof Generator other) {
      other.standardNormal(9);
    } else if (read instanceof RandomState rs) {
      rs.standardNormal(9);
      assertTrue(Double.isFinite(rs.getState().gauss()));
    } else if (read instanceof SeedSequence seed) {
      seed.spawn(1);
    } else if (read instanceof Gamma || read instanceof Integers || read instanceof Multinomial) {
      drawn(rng, read, 9);
    }
  }

  /** What a JSON of a description may not be. */
  @Test
  void wrongDescriptionsAreRefused() throws Exception {
    Object gamma = new Gamma(2.5, 1);
    String right = "{\"class\":\"Gamma\",\"shape\":2.5,\"scale\":1.0}";
    assertEquals(
        "shape must be >= 0, but is -2.5", refusal(gamma, right, right.replace("2.5", "-2.5")));
    assertEquals(
        "a description must have scale",
        refusal(gamma, right, right.replace(",\"scale\":1.0", "")));
    assertEquals(
        "a description must not have {\"x\":1}",
        refusal(gamma, right, right.replace("}", ",\"x\":1}")));
    assertEquals(
        "there is no distribution Gemma", refusal(gamma, right, right.replace("Gamma", "Gemma")));
    for (String other :
        List.of("Described", "AlgorithmChoice", "Generator", "java.lang.Object", "GAMMA")) {
      assertEquals(
          "there is no distribution " + other,
          refusal(gamma, right, right.replace("Gamma", other)));
    }
    assertEquals(
        "state: shape must be a number, but is \"x\"",
        refusal(gamma, right, right.replace("2.5", "\"x\"")));
    assertEquals(
        "state: shape must be a number, but is null",
        refusal(gamma, right, right.replace("2.5", "null")));
    assertEquals("a description must be a JSON object", refusal(gamma, right, "[]"));
    assertTrue(refusal(gamma, right, "[".repeat(100_000)).startsWith("state must be JSON"));
    String long10 = "9".repeat(10_000_000);
    for (String text :
        List.of(long10, right.replace("Gamma", long10), right.replace("2.5", long10))) {
      assertTrue(refusal(gamma, right, text).length() < 200);
    }
    Object vector = new Multinomial(2, new double[] {0.5, 0.5});
    String pvals = "{\"class\":\"Multinomial\",\"n\":2,\"pvals\":[0.5,0.5]}";
    assertEquals(
        "pvals must be a list, but is 0.5",
        refusal(vector, pvals, pvals.replace("[0.5,0.5]", "0.5")));
    assertEquals(
        "pvals[1] must be >= 0 and <= 1, but is 7.0",
        refusal(vector, pvals, pvals.replace(",0.5]", ",7]")));
    assertTrue(
        refusal(vector, pvals, pvals.replace("[0.5,0.5]", "null"))
            .contains("NullPointerException"));
    assertTrue(
        refusal(vector, pvals, pvals.replace(":2", ":18446744073709551616")).contains("long"));
    Object integers = Integers.of(IntegerType.UINT8, 1, 6, true);
    String die = "{\"class\":\"Integers\",\"type\":\"uint8\",\"low\":1,\"highest\":6}";
    assertTrue(refusal(integers, die, die.replace("6", "256")).contains("256"));
    assertTrue(refusal(integers, die, die.replace("6", "0")).contains("low"));
    assertEquals(
        "type must be one of [bool, int8, int16, int32, int64, uint8, uint16, uint32, uint64],"
            + " but is uint7",
        refusal(integers, die, die.replace("uint8", "uint7")));
    Object choice = Choice.of(true);
    String flags = "{\"class\":\"Choice\",\"replace\":true,\"p\":null,\"shuffle\":true,\"axis\":0}";
    assertEquals(
        "replace must be true or false, but is 1",
        refusal(choice, flags, flags.replace("e\":true,\"p", "e\":1,\"p")));
    assertTrue(refusal(choice, flags, flags.replace("\"axis\":0", "\"axis\":2")).contains("axis"));
    assertTrue(refusal(choice, flags, flags.replace("null", "[0.5,0.6]")).contains("sum(p)"));
  }

  /** The message that a stream with another text gives. */
  private static String refusal(Object target, String right, String wrong) throws IOException {
    String stream = new String(serialized(target), ISO_8859_1);
    String field = field(right);
    assertTrue(stream.contains(field), stream);
    byte[] bytes = stream.replace(field, field(wrong)).getBytes(ISO_8859_1);
    return assertThrows(InvalidObjectException.class, () -> deserialized(bytes)).getMessage();
  }

  /** A string as it stands in a stream. */
  private static String field(String text) {
    int length = text.length();
    boolean isLong = length > 0xffff;
    var head = new StringBuilder(isLong ? "|\0\0\0\0" : "t");
    for (int shift = isLong ? 24 : 8; shift >= 0; shift -= 8) {
      head.append((char) (length >>> shift & 0xff));
    }
    return head + text;
  }

  @Test
  void unknownEnginesAndVersionsAreRefused() throws Exception {
    Generator rng = Generator.withSeed(3).asOf("1.26.4");
    assertTrue(
        refusal(rng, "1.26.4", "1.16.4").startsWith("version must be a NumPy version from 1.17.0"));
    assertTrue(refusal(rng, "1.26.4", "1.26." + "x".repeat(10_000_000)).length() < 300);
    String json = rng.bitGenerator().stateWithSeedSequence().toJson();
    assertTrue(
        refusal(rng, json, json.replace("PCG64", "PCG65"))
            .startsWith("there is no engine named \"PCG65\"; there are [MT19937, PCG64"));
    assertTrue(refusal(rng, json, json.replace("inc", "ink")).contains("state.inc is missing"));
    RandomState rs = new RandomState(3);
    String state = rs.bitGenerator().stateWithSeedSequence().toJson();
    assertTrue(
        refusal(rs, state, state.replace("\"pos\":624", "\"pos\":625")).contains("state.pos must"));
  }

  @Test
  void nothingForTheTextIsRefused() throws Exception {
    for (Object target : targets()) {
      byte[] right = serialized(target);
      String stream = new String(right, ISO_8859_1);
      String text = target instanceof LegacyState ? null : lastText(stream);
      if (text != null) {
        byte[] bytes = stream.replace(field(text), "p").getBytes(ISO_8859_1);
        assertThrows(InvalidObjectException.class, () -> deserialized(bytes), text);
      }
    }
  }

  /** The text at the end. */
  private static String lastText(String stream) {
    for (int i = stream.length() - 1; i >= 0; i--) {
      if (stream.charAt(i) == 't' && stream.endsWith(field(stream.substring(i + 3)))) {
        return stream.substring(i + 3);
      }
    }
    throw new AssertionError(stream);
  }

  /** Nothing at all under the name of a class, where its proxy should be. */
  @Test
  void fieldsInsteadOfTheProxyAreRefused() throws Exception {
    for (Object target : targets()) {
      var bytes = new ByteArrayOutputStream();
      try (var out =
          new ObjectOutputStream(bytes) {
            @Override
            protected void writeClassDescriptor(ObjectStreamClass type) throws IOException {
              ObjectStreamClass shown = ObjectStreamClass.lookup(target.getClass());
              writeUTF(shown.getName());
              writeLong(shown.getSerialVersionUID());
              writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
              writeShort(0);
            }
          }) {
        out.writeObject(new Forged());
      }
      assertThrows(
          ObjectStreamException.class,
          () -> deserialized(bytes.toByteArray()),
          target.getClass().getName());
    }
  }

  private static final class Forged implements Serializable {
    private static final long serialVersionUID = 1;
  }

  // Streams

  private static Object copy(Object written) throws Exception {
    return deserialized(serialized(written));
  }

  private static byte[] serialized(Object object) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
