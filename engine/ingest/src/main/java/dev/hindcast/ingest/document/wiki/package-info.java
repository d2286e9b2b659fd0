/**
 * Wiki markup: the one that Jira and older Confluence use, and the one of MediaWiki.
 *
 * <p>Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.wiki;
