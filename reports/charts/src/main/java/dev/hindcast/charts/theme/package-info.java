/**
 * How charts look: inks for light and dark surfaces, the bundled fonts, the sizes, and the plain style every chart shares. Knows
 * nothing of what is drawn.
 */
package dev.hindcast.charts.theme;
