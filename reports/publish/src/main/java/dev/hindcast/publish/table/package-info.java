/** Tables as data, and written as CSV, JSON and aligned text. */
package dev.hindcast.publish.table;
