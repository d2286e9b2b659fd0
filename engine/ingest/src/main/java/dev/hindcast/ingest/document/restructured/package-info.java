/**
 * reStructuredText, as far as its text goes: no directive is run, no file is included.
 *
 * <p>Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.restructured;
