/**
 * Mails, one to a file or many: their transport is undone here, their text is read as plain text or HTML. Mime4j takes a mail
 * apart; what is told by no library, which line of the file a line of its text stands in, is found here.
 *
 * <p>Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.mail;
