/** The sections of the report, one class each: facts to blocks. Called by {@code report}. */
package dev.hindcast.publish.section;
