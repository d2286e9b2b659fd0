/** Two periods against each other: by what factor they differ, whether chance could do it, and what moved the total. */
package dev.hindcast.statistics.comparison;
