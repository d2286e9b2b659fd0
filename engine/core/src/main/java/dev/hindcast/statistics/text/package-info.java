/** Texts as weighted words, and how alike two of them are. */
package dev.hindcast.statistics.text;
