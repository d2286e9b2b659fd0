/** Finds names of people, and what leads to a person, in scripts and languages where a capital does not tell them. */
package dev.hindcast.language.names;
