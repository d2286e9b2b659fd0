/**
 * HTML: pages of blogs, exports of wikis, and the form in which Confluence stores a page.
 *
 * <p>A page is parsed and nothing else: no script is run, nothing it names is fetched, nothing of it is written out as HTML
 * again. Called by nobody but the list of formats.
 */
package dev.hindcast.ingest.document.html;
