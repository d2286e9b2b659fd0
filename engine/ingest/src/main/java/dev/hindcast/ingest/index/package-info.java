/** What a page that lists documents says about them: its means and quarters are checked, its zone is theirs. */
package dev.hindcast.ingest.index;
