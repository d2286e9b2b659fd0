/**
 * How good the data of documents are: what of the expected they state, and where they contradict themselves. Pure functions of
 * incidents. Called by the tables and the command line.
 */
package dev.hindcast.quality;
