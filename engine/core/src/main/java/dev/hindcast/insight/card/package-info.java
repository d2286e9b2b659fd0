/** The report card for leadership: one line for each question, always in the same order. */
package dev.hindcast.insight.card;
