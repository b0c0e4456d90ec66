package org.numrand.spark;

import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;

/**
 * The functions of a row number as a catalogue, for SQL without a line of Java.
 *
 * <pre>{@code
 * spark.sql.catalog.numrand       org.numrand.spark.NumrandCatalog
 * spark.sql.catalog.numrand.seed  101
 *
 * SELECT id, numrand.normal(id, 10, 2, 'x') AS x FROM rows
 * }</pre>
 *
 * <p>The functions are those of {@link NumrandFunctions}. A catalogue sees types only, so that a
 * parameter out of its range stops the first task that draws, not the planning.
 */
public final class NumrandCatalog implements FunctionCatalog {
  private String name = "numrand";
  private @Nullable Long seed;
  private NumPyVersion numpy = NumPyVersion.DEFAULT;

  /** The catalogue, made by Spark. */
  public NumrandCatalog() {}

  @Override
  public void initialize(String newName, CaseInsensitiveStringMap options) {
    name = newName;
    seed = NumrandFunctions.seed(options.get("seed"));
    String version = options.get("numpy");
    numpy = version == null ? NumPyVersion.DEFAULT : NumPyVersion.of(version);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String[] defaultNamespace() {
    return new String[0];
  }

  @Override
  public Identifier[] listFunctions(String[] namespace) {
    return namespace.length > 0
        ? new Identifier[0]
        : RowMethod.names().stream()
            .map(method -> Identifier.of(namespace, method))
            .toArray(Identifier[]::new);
  }

  @Override
  public UnboundFunction loadFunction(Identifier function) throws NoSuchFunctionException {
    if (Stream.of(listFunctions(function.namespace())).noneMatch(function::equals)) {
      throw new NoSuchFunctionException(function);
    }
    return new UnboundRowFunction(function.name(), seed, numpy);
  }
}
