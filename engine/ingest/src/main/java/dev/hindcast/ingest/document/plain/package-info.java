/**
 * Text without markup: what its shape tells, and no more.
 *
 * <p>Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.plain;
