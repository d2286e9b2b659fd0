/** What set incidents off and what contributed, for the page and for machines. Called by {@code section}; computes nothing. */
package dev.hindcast.publish.cause;
