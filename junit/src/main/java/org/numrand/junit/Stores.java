package org.numrand.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Where the extension keeps things: for the whole run, or for a test, a class or a template. */
final class Stores {
  private static final Namespace NAMESPACE = Namespace.create(NumrandExtension.class);

  private Stores() {}

  static Store ofRun(ExtensionContext context) {
    return of(context.getRoot());
  }

  static Store of(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
