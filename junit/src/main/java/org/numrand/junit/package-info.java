/**
 * Random numbers for JUnit Jupiter tests, from a seed that a failure reports and that means the
 * same in Python. {@link org.numrand.junit.NumrandExtension} is the place to start.
 */
@NullMarked
package org.numrand.junit;

import org.jspecify.annotations.NullMarked;
