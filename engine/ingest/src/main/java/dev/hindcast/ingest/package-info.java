/**
 * Files to readings: finds the documents below a path, reads each within its limits on all cores, and checks index pages
 * against what they list. Called by the command line; the only package of this module that others need.
 */
package dev.hindcast.ingest;
