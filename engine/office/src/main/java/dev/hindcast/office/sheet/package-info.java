/** Spreadsheets: each row below a header an incident, as in a CSV file. The line of a value is its row. Knows fastexcel. */
package dev.hindcast.office.sheet;
