/**
 * Org, the outlines of Emacs.
 *
 * <p>Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.org;
