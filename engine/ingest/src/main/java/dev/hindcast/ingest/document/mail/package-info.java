/**
 * Mails, one to a file or many: their transport is undone here, their text is read as plain text or HTML.
 *
 * <p>Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.mail;
