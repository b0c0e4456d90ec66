package org.numrand.distributions.draw;

/**
 * What numrand's own distributions are. Threads may draw them from words that do not count, and
 * throw values away: nobody sees it.
 */
public interface BuiltIn {}
