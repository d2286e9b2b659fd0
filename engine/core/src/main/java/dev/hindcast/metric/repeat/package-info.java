/** What is known of incidents that came back, as numbers that a metric can count. Called by the catalogue's owners. */
package dev.hindcast.metric.repeat;
