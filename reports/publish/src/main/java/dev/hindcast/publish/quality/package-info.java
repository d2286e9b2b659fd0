/** What was found wrong or wanting in the documents, arranged for the page. */
package dev.hindcast.publish.quality;
