package dev.hindcast.cli.run;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.util.List;

/**
 * Everything that was read.
 *
 * @param readings one a document, by source
 * @param findings about the documents together
 * @param digest of what was read
 */
public record Corpus(List<Reading> readings, List<Finding> findings, String digest) {
    /** Returns the incidents, by source. */
    public List<Incident> incidents() {
        return Reading.incidents(readings);
    }

    /** Returns the documents that gave no incident, by source. */
    public List<Reading.Rejected> rejections() {
        return Reading.rejections(readings);
    }

    /** Returns those of them that could not be read at all. */
    public List<Reading.Rejected> unreadable() {
        return rejections().stream()
                .filter(rejected -> rejected.cause() == RejectionCause.UNREADABLE)
                .toList();
    }

    /** Returns what could be read only in part, though it gave an incident. */
    public List<Finding> partlyUnreadable() {
        return incidents().stream()
                .flatMap(incident -> incident.findings().stream())
                .filter(finding -> finding.code() == FindingCode.UNREADABLE_FRONT_MATTER)
                .toList();
    }

    /** Returns how it went, in words: every reading is in one of the numbers. */
    public String summary() {
        int unreadable = unreadable().size();
        int others = rejections().size() - unreadable;
        long indexes = readings.stream().filter(Reading.Index.class::isInstance).count();
        return count(incidents().size(), "incident") + " from " + count(readings.size(), "document") + "; "
                + (indexes > 0 ? count(indexes, "index page") + ", " : "")
                + others + " without an incident, " + unreadable + " not readable";
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
