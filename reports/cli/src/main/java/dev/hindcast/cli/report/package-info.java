/** What the report and the dashboard are made from: the corpus and the settings in force, put together once. */
package dev.hindcast.cli.report;
