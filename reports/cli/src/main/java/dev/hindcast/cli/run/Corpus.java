package dev.hindcast.cli.run;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Finding;
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

    /** Returns how it went, in words. */
    public String summary() {
        int unreadable = unreadable().size();
        int others = rejections().size() - unreadable;
        return incidents().size() + " incidents from " + readings.size() + " files; " + others + " are no incidents, "
                + unreadable + " could not be read";
    }
}
