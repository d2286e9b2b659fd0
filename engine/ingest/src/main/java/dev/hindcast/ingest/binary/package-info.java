/**
 * Files that are no text: the port for their readers, and how they are told apart by their bytes. The readers themselves are in
 * modules of their own, because their libraries are large; whoever puts the program together hands them over.
 */
package dev.hindcast.ingest.binary;
