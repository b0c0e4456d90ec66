/** The engine ChaCha20. */
@NullMarked
package org.example.chacha;

import org.jspecify.annotations.NullMarked;
