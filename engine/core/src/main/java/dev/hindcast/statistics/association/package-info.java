/** What goes together: two rankings, two factors, two readers of the same incidents. */
package dev.hindcast.statistics.association;
