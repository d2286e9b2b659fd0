/**
 * The quarterly report as data: {@link dev.hindcast.publish.report.QuarterlyReport} asks the measurement for every figure and
 * arranges figures and sentences into a {@link dev.hindcast.publish.report.ReportDocument}. Knows nothing of HTML. One class for
 * each section.
 */
package dev.hindcast.publish.report;
