/**
 * What every engine must do, as tests: hostile tables written out, random tables against a naive arbiter, and laws.
 *
 * <p>An engine's module extends {@link dev.hindcast.conformance.EngineConformance} in its own tests. Must not live here:
 * anything that knows one engine, or a figure computed from the answers.
 */
package dev.hindcast.conformance;
