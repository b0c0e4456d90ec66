/** Pictures: of a method's values beside what they should follow, and of an engine's words. */
@NullMarked
package org.numrand.cli.plot;

import org.jspecify.annotations.NullMarked;
