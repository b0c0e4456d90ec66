/** An engine as a third party writes it. */
@NullMarked
package org.example.xoshiro;

import org.jspecify.annotations.NullMarked;
