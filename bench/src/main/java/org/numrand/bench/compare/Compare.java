package org.numrand.bench.compare;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "compare")
public final class Compare implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
