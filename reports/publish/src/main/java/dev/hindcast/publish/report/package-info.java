/**
 * The quarterly report as data: {@link dev.hindcast.publish.report.QuarterlyReport} arranges the sections into a
 * {@link dev.hindcast.publish.document.ReportDocument}. Knows nothing of HTML.
 */
package dev.hindcast.publish.report;
