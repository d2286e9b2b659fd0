/** What core says of a quarter and of all quarters, as blocks of the page and as tables: laid out, not computed. */
package dev.hindcast.publish.insight;
