/**
 * What corrections say about other incidents. Lives here: the incident most like one that a person has labelled. Must not live here: how
 * corrections are read. Called by the command line once everything is read.
 */
package dev.hindcast.pattern.learn;
