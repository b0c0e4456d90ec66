import org.example.chacha.ChaCha20Provider;
import org.numrand.core.spi.BitGeneratorProvider;

/** The engine ChaCha20. */
module org.example.chacha {
  requires org.numrand.core;
  requires static transitive org.jspecify;

  provides BitGeneratorProvider with
      ChaCha20Provider;
}
