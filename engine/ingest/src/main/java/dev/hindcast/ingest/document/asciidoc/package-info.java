/**
 * AsciiDoc, as far as its text goes: no file is included, no attribute is put in, no macro is run.
 *
 * <p>Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.asciidoc;
