/** A request and its answer as values, without a server. */
package dev.hindcast.dashboard.answer;
