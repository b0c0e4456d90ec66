/**
 * What calls share: checks of parameters and the grammar of refusals, arrays of parameters, the
 * distribution of the last call.
 */
@NullMarked
package org.numrand.distributions.call;

import org.jspecify.annotations.NullMarked;
