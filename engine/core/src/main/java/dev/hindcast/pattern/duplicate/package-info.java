/**
 * Documents that tell of one incident: how they are found, and how two become one. Not repeats, which are different incidents with one
 * mechanism. Pure functions of incidents. Called by the command line.
 */
package dev.hindcast.pattern.duplicate;
