/** Incidents: the list behind a figure, and one with the lines its document says things in. */
package dev.hindcast.dashboard.page.incident;
