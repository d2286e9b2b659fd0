/**
 * The report on paper: the same blocks through a paper template and style sheet, charts as vectors. The only package that knows
 * openhtmltopdf, and loaded only when a PDF is asked for.
 */
package dev.hindcast.publish.pdf;
