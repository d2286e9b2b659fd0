/** The one entry point of the quarterly report: report card, comparisons and trends together. */
package dev.hindcast.insight.quarter;
