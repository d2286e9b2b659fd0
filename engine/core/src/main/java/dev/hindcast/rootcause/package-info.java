/**
 * Fields and text to one trigger and any number of contributing factors, each with the rule, line and sentence it rests on.
 *
 * <p>Lives here: the taxonomy's rules as records, how they are weighed, and the user's corrections. Must not live here: the
 * words themselves, which are data, and the reading of files. Called once for every incident after it was read.
 */
package dev.hindcast.rootcause;
