/**
 * What the incidents of a period say, as values that a page or a terminal prints as they are: figures with intervals, numbers of
 * incidents, verdict sentences and refusals. Called by the reports and the command line, which compute nothing of their own; calls
 * {@code metric} and {@code statistics}.
 */
package dev.hindcast.insight;
