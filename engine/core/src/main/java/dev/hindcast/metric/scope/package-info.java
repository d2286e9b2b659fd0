/** Which incidents a scope lets through, for whoever lists incidents beside figures. Called by the reports. */
package dev.hindcast.metric.scope;
