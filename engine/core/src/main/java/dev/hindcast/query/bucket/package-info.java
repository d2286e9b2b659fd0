/**
 * Distributions whose size does not grow with the data: values rounded to a few thousand. Engines round with this and nothing else,
 * so that they agree. Must not live here: statistics. Called by engines and by {@code metric}.
 */
package dev.hindcast.query.bucket;
