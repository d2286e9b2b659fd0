/** Where the time of incidents goes, stage by stage. Called by the report; draws nothing. */
package dev.hindcast.insight.stage;
