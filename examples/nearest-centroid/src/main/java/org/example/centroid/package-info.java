/** The same model in Java and in Python, on the same split, with the same score. */
@NullMarked
package org.example.centroid;

import org.jspecify.annotations.NullMarked;
