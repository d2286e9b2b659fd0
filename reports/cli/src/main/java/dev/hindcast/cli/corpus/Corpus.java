package dev.hindcast.cli.corpus;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.pattern.learn.LearnedCauses;
import java.util.Iterator;
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

    /** Returns the same with causes learned from those that people stated. */
    Corpus withLearnedCauses() {
        Iterator<Incident> learned = LearnedCauses.of(incidents()).iterator();
        List<Reading> labelled = readings.stream()
                .map(reading -> reading instanceof Reading.Accepted ? new Reading.Accepted(learned.next()) : reading)
                .toList();
        return new Corpus(labelled, findings, digest);
    }

    /** Returns the documents that gave no incident, by source. */
    public List<Reading.Rejected> rejections() {
        return Reading.rejections(readings);
    }

    /** Returns those of them that could not be read at all. */
    public List<Reading.Rejected> unreadable() {
        return account().rejected(RejectionCause.UNREADABLE);
    }

    /** Returns how it went. */
    Account account() {
        List<Incident> incidents = incidents();
        List<Finding> partly = incidents.stream()
                .flatMap(incident -> incident.findings().stream())
                .filter(finding -> finding.code() == FindingCode.UNREADABLE_FRONT_MATTER)
                .toList();
        return new Account(incidents.size(), Reading.indexes(readings).size(), rejections(), partly);
    }

    /** Returns how it went, in words: every reading is in one of the numbers. */
    public String summary() {
        return account().summary();
    }
}
