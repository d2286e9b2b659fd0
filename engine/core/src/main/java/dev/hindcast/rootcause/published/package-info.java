/**
 * What others published about the causes of outages, to lay an organisation's own shares beside. Lives here: their figures
 * with source and denominator, and our judgement which of our triggers each of their labels covers. Called by the report.
 */
package dev.hindcast.rootcause.published;
