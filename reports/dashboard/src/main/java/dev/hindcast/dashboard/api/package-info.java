/** What programs read: JSON, its OpenAPI document, and metrics for Prometheus. */
package dev.hindcast.dashboard.api;
