/**
 * Word documents: paragraphs, headings, lists and tables as blocks. The line of a block is the number of its paragraph, counted from
 * 1 through the whole text, cells included. Knows Apache POI.
 */
package dev.hindcast.office.word;
