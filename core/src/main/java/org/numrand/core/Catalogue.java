package org.numrand.core;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.numrand.core.internal.Services;
import org.numrand.core.internal.Text;
import org.numrand.core.spi.BitGeneratorProvider;

/**
 * The engines that one search has found, and why it could not load others.
 *
 * @param engines those that can be used, by name
 * @param namesakes the names that more than one provider claims, with the providers' classes: none
 *     of those can be used, because the choice would depend on the path
 * @param failures what could not be loaded, and why
 */
record Catalogue(
    ImmutableSortedMap<String, Engine> engines,
    ImmutableMap<String, ImmutableList<String>> namesakes,
    ImmutableList<String> failures) {

  private static final String PCG64_ARTIFACT = "numrand-engine-pcg64";

  /** NumPy's engines, and the artifacts that have them. */
  private static final ImmutableMap<String, String> ARTIFACTS =
      ImmutableMap.of(
          "MT19937", "numrand-engine-mt19937",
          "PCG64", PCG64_ARTIFACT,
          "PCG64DXSM", PCG64_ARTIFACT,
          "Philox", "numrand-engine-philox",
          "SFC64", "numrand-engine-sfc64");

  private static final int MAX_FAILURES_TOLD = 5;

  /** A provider, and what it says of its engine. */
  record Engine(BitGeneratorProvider provider, BitGeneratorProperties properties) {}

  static Catalogue of(Services<BitGeneratorProvider> services) {
    Map<String, List<Engine>> byName = new TreeMap<>();
    var failures = ImmutableList.<String>builder().addAll(services.failures());
    for (BitGeneratorProvider provider : services.usable()) {
      try {
        BitGeneratorProperties properties = requireNonNull(provider.properties(), "there are none");
        byName
            .computeIfAbsent(properties.name(), name -> new ArrayList<>())
            .add(new Engine(provider, properties));
      } catch (RuntimeException | LinkageError e) {
        failures.add("the properties of " + className(provider) + " (" + Text.oneLine(e) + ")");
      }
    }
    var engines = ImmutableSortedMap.<String, Engine>naturalOrder();
    var namesakes = ImmutableMap.<String, ImmutableList<String>>builder();
    byName.forEach(
        (name, claimants) -> {
          if (claimants.size() == 1) {
            engines.put(name, claimants.get(0));
          } else {
            namesakes.put(
                name,
                ImmutableList.copyOf(
                    claimants.stream().map(claimant -> className(claimant.provider())).toList()));
          }
        });
    return new Catalogue(engines.build(), namesakes.build(), failures.build());
  }

  private static String className(BitGeneratorProvider provider) {
    return provider.getClass().getName();
  }

  /** Why there is no engine of that name, and what to do about it. */
  IllegalArgumentException refusal(String name) {
    ImmutableList<String> claimants = namesakes.get(name);
    if (claimants != null) {
      return new IllegalArgumentException(
          "there is more than one engine named \"%s\": those of %s; only one may be on the path"
              .formatted(Text.shortened(name), String.join(" and of ", claimants)));
    }
    var text = new StringBuilder("there is no engine named \"" + Text.shortened(name) + "\"; ");
    text.append(engines.isEmpty() ? "there are none at all" : "there are " + engines.keySet());
    String meant = meant(name);
    if (meant != null && !meant.equals(name)) {
      text.append("; did you mean \"").append(meant).append("\"?");
    }
    if (meant != null && !engines.containsKey(meant) && !namesakes.containsKey(meant)) {
      text.append("; ").append(meant).append(" is in org.numrand:").append(ARTIFACTS.get(meant));
      text.append(", which is not on the path");
    }
    if (!failures.isEmpty()) {
      text.append("; ").append(failures.size() == 1 ? "one" : failures.size());
      text.append(" could not be loaded: ");
      text.append(failures.stream().limit(MAX_FAILURES_TOLD).collect(Collectors.joining("; ")));
    }
    return new IllegalArgumentException(text.toString());
  }

  /** The name that differs in case and punctuation only. */
  private @Nullable String meant(String name) {
    String letters = letters(name);
    for (Set<String> names : List.of(engines.keySet(), namesakes.keySet(), ARTIFACTS.keySet())) {
      for (String candidate : names) {
        if (letters(candidate).equals(letters)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static String letters(String name) {
    return Ascii.toLowerCase(CharMatcher.anyOf("-_. ").removeFrom(name));
  }
}
