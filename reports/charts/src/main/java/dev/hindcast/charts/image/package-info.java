/** Drawings as files: SVG whose text stays text, and PNG. Equal specifications give equal bytes. */
package dev.hindcast.charts.image;
