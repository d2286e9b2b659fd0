/**
 * Incidents that stay on the machines that read them: what is gathered from them there, and how they come to the driver in order, a part
 * at a time. Called by the reading of documents.
 */
package dev.hindcast.spark.keep;
