/**
 * What a chart shows, as data: small immutable records without a trace of the drawing library. A test can assert on them, a page
 * can print their captions, and two equal specifications give equal bytes.
 */
package dev.hindcast.charts.spec;
