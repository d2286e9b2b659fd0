/**
 * What the kinds of charts are put together from: axes, and a scene on which a kind draws by the axes' values. Called by
 * {@code kind}; knows no specification but the interface.
 */
package dev.hindcast.charts.plot;
