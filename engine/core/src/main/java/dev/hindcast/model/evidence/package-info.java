/** Where a value was read, and what is to be known before trusting it. The ground floor of the model: it calls nothing. */
package dev.hindcast.model.evidence;
