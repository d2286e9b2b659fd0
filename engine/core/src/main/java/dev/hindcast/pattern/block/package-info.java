/**
 * Which of many things are worth comparing, without comparing each with every other. Lives here: keys, blocks and weighted MinHash, as
 * pure functions that any engine may group by. Must not live here: what is compared. Called by {@code dev.hindcast.pattern}.
 */
package dev.hindcast.pattern.block;
