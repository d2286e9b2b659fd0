/** Incidents told event by event, as programs call others when one goes on. */
package dev.hindcast.ingest.document.json.event;
