/** What the report is made from, and every figure of it, asked for once. Called by {@code section}; lays nothing out. */
package dev.hindcast.publish.facts;
