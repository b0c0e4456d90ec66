package org.numrand.junit;

import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.junit.Replay.Value;

/** Makes the values that tests are given, and writes them in the {@link Journal}. */
final class Values {
  private static final System.Logger LOGGER = System.getLogger("org.numrand.junit");

  private Values() {}

  /** The value for a parameter or field of one of the types that there are. */
  static Object make(Target target, ExtensionContext context) {
    Kind kind =
        Kind.of(target.type())
            .orElseThrow(
                () ->
                    refused(
                        target,
                        "the type must be one of "
                            + Kind.types()
                            + ", but is "
                            + target.type().getName()));
    String engine = engine(kind, target, context);
    NumPyVersion version = version(kind, target, context);
    Origin origin = origin(target, context);
    Object value;
    try {
      value = kind.make(origin, engine, version);
    } catch (IllegalArgumentException e) {
      throw refused(target, e.getMessage());
    }
    Journal.of(context)
        .add(
            target,
            origin,
            new Value(
                target.words(),
                kind.java(origin, engine, version),
                kind.pythonOrNone(origin, engine, version)));
    return value;
  }

  /** Where the target's stream begins: at its fixed seed, or else at a child of the run's. */
  static Origin origin(Target target, ExtensionContext context) {
    Optional<Seed> fixed = target.nearest(Seed.class, context);
    if (fixed.isEmpty()) {
      BigInteger root = Settings.seed(context);
      return Origin.Child.of(root, TestPath.of(context) + "/" + target.path());
    }
    long seed = fixed.get().value();
    if (seed < 0) {
      throw refused(target, "the seed of @Seed must be >= 0, but is " + seed);
    }
    checkFixed(seed, target, context);
    return new Origin.Fixed(seed);
  }

  private static void checkFixed(long seed, Target target, ExtensionContext context) {
    Settings.FixedSeeds choice = Settings.fixedSeeds(context);
    if (choice == Settings.FixedSeeds.ALLOW) {
      return;
    }
    String what =
        "@Seed(%d) fixes %s in %s, and %s is %s"
            .formatted(
                seed,
                target.words(),
                context.getRequiredTestClass().getName(),
                Settings.FIXED,
                choice.name().toLowerCase(Locale.ROOT));
    if (choice == Settings.FixedSeeds.FAIL) {
      throw new ExtensionConfigurationException(what);
    }
    Stores.ofRun(context)
        .getOrComputeIfAbsent(
            what,
            key -> {
              LOGGER.log(Level.WARNING, what);
              return true;
            });
  }

  private static String engine(Kind kind, Target target, ExtensionContext context) {
    if (kind.hasOneEngine()) {
      if (target.own(Engine.class).isPresent()) {
        throw refused(target, "no engine can be chosen for " + kind.type().getName());
      }
      return kind.defaultEngine();
    }
    Optional<String> chosen = target.nearest(Engine.class, context).map(Engine::value);
    chosen.ifPresent(name -> checkEngine(name, target, context));
    return chosen.orElse(kind.defaultEngine());
  }

  private static NumPyVersion version(Kind kind, Target target, ExtensionContext context) {
    if (!kind.hasVersions()) {
      if (target.own(AsOf.class).isPresent()) {
        throw refused(
            target, kind.type().getName() + " does not depend on NumPy's version, so no @AsOf");
      }
      return NumPyVersion.DEFAULT;
    }
    Optional<String> chosen = target.nearest(AsOf.class, context).map(AsOf::value);
    try {
      return chosen.map(NumPyVersion::of).orElse(NumPyVersion.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw refused(target, "@AsOf(\"" + chosen.orElseThrow() + "\"): " + e.getMessage());
    }
  }

  /** An engine must exist, and a seed sequence must be able to seed it again and again. */
  private static void checkEngine(String name, Target target, ExtensionContext context) {
    Optional<?> complaint =
        Stores.ofRun(context)
            .getOrComputeIfAbsent("engine " + name, key -> complaint(name), Optional.class);
    if (complaint.isPresent()) {
      throw refused(target, "@Engine(\"" + name + "\")" + complaint.get());
    }
  }

  private static Optional<String> complaint(String name) {
    BitGenerator engine;
    try {
      engine = BitGenerators.create(name, new SeedSequence(0));
    } catch (IllegalArgumentException e) {
      return Optional.of(": " + e.getMessage());
    }
    try {
      engine.spawn(1);
      return Optional.empty();
    } catch (IllegalStateException | UnsupportedOperationException e) {
      return Optional.of(
          " cannot spawn, so " + Settings.SEED + " cannot seed it: " + e.getMessage());
    }
  }

  static ExtensionConfigurationException refused(Target target, String why) {
    return new ExtensionConfigurationException(target.words() + ": " + why);
  }
}
