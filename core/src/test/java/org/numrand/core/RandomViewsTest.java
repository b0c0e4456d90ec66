package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomViewsTest {
  private static final class Forged extends Random {
    private static final long serialVersionUID = 1;
  }

  private static BitGenerator engine(int wordBits) {
    return new MixEngine(wordBits, new SeedSequence(8));
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void plainDrawsAreTheEngines(int wordBits) {
    for (boolean oldKind : new boolean[] {false, true}) {
      BitGenerator bits = engine(wordBits);
      BitGenerator expected = engine(wordBits);
      RandomGenerator view = oldKind ? bits.asRandom() : bits.asRandomGenerator();
      for (int i = 0; i < 300; i++) {
        assertEquals(expected.nextInt(), view.nextInt());
        assertEquals(expected.nextLong(), view.nextLong());
        assertEquals(expected.nextDouble(), view.nextDouble());
        assertEquals(expected.nextFloat(), view.nextFloat());
        assertEquals(expected.nextInt() < 0, view.nextBoolean());
      }
      assertEquals(expected.state(), bits.state());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void streamsAndShufflesDrawFromTheOneStream(int wordBits) {
    BitGenerator bits = engine(wordBits);
    BitGenerator expected = engine(wordBits);
    assertArrayEquals(
        IntStream.range(0, 10).mapToLong(i -> expected.nextLong()).toArray(),
        bits.asRandomGenerator().longs(10).toArray());
    List<Integer> list = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
    Collections.shuffle(list, bits.asRandom());
    assertNotEquals(IntStream.range(0, 100).boxed().toList(), list);
    assertEquals(IntStream.range(0, 100).boxed().toList(), list.stream().sorted().toList());
    assertNotEquals(expected.state(), bits.state());
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void gaussiansLeaveNothingBehindInTheView(int wordBits) {
    BitGenerator bits = engine(wordBits);
    BitGenerator expected = engine(wordBits);
    Random view = bits.asRandom();
    for (int i = 0; i < 9; i++) {
      assertEquals(expected.asRandomGenerator().nextGaussian(), view.nextGaussian());
    }
    assertEquals(expected.state(), bits.state());
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void theSeedIsTheEngines(int wordBits) throws IOException {
    Random view = engine(wordBits).asRandom();
    assertThrows(UnsupportedOperationException.class, () -> view.setSeed(1));
    try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThrows(NotSerializableException.class, () -> out.writeObject(view));
    }
  }

  /**
   * Nothing but {@link Random}'s fields, under the view's name: such a view would have no engine.
   */
  @Test
  void aForgedViewIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out =
        new ObjectOutputStream(bytes) {
          @Override
          protected void writeClassDescriptor(ObjectStreamClass type) throws IOException {
            if (type.forClass() != Forged.class) {
              super.writeClassDescriptor(type);
              return;
            }
            writeUTF(RandomViews.OfRandom.class.getName());
            writeLong(type.getSerialVersionUID());
            writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            writeShort(0);
          }
        }) {
      out.writeObject(new Forged());
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      var e = assertThrows(InvalidObjectException.class, in::readObject);
      assertEquals("a view of an engine; serialize the engine's state() instead", e.getMessage());
    }
  }
}
