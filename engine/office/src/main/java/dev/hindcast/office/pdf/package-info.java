/**
 * PDF files: words with their places, put together to lines, and lines to headings, lists, tables and paragraphs. The line of a
 * block is the page times 1000 plus the line on the page: 3012 is line 12 of page 3. Knows PDFBox.
 */
package dev.hindcast.office.pdf;
