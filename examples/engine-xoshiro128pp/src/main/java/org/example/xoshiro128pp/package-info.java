/** The engine Xoshiro128++. */
@NullMarked
package org.example.xoshiro128pp;

import org.jspecify.annotations.NullMarked;
