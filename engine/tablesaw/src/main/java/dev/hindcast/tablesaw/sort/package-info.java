/**
 * Values into their order, as fast as arrays of numbers allow; nothing of columns, groups or Tablesaw. Called by what makes
 * distributions.
 */
package dev.hindcast.tablesaw.sort;
