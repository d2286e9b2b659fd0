/** The catalogue of metrics as a page of the documentation. Called by the test that keeps {@code docs/metrics.md} current. */
package dev.hindcast.metric.page;
