/** Sentences that name a culprit where the reader needs a mechanism, in the languages of the resources beside. Called by {@code check}. */
package dev.hindcast.language.blame;
