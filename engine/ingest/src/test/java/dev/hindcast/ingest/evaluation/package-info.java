/** Causes, repeats and language against what a person wrote down; skipped where those files are absent. */
package dev.hindcast.ingest.evaluation;
