/** Pages that show the incidents of a service one below the other, each with what was posted about it. */
package dev.hindcast.ingest.document.html.history;
