/**
 * The port between metrics and engines: typed columns, a closed query, exact results.
 *
 * <p>Cells are text, whole numbers or absent. No floating point, date, order or percentile crosses this port, because that is
 * where engines differ. An engine filters, groups, counts and collects; everything delicate happens once, in plain Java, on
 * what it returns. Called by {@code metric}; implemented by the engine modules.
 */
package dev.hindcast.query;
