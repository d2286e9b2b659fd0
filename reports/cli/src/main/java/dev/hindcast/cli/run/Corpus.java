package dev.hindcast.cli.run;

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
    /** So many bad rows are named one by one. */
    private static final int FIRST = 5;

    /** Returns the incidents, by source. */
    public List<Incident> incidents() {
        return Reading.incidents(readings);
    }

    /** Returns the same with causes learned from those that people stated. */
    Corpus withLearnedCauses() {
        Iterator<Incident> learned = LearnedCauses.of(incidents()).iterator();
        return new Corpus(
                readings.stream()
                        .map(reading ->
                                reading instanceof Reading.Accepted ? new Reading.Accepted(learned.next()) : reading)
                        .toList(),
                findings,
                digest);
    }

    /** Returns the documents that gave no incident, by source. */
    public List<Reading.Rejected> rejections() {
        return Reading.rejections(readings);
    }

    /** Returns those of them that could not be read at all. */
    public List<Reading.Rejected> unreadable() {
        return rejected(RejectionCause.UNREADABLE);
    }

    /** Returns what was rejected for a cause, by source. */
    List<Reading.Rejected> rejected(RejectionCause cause) {
        return rejections().stream()
                .filter(rejected -> rejected.cause() == cause)
                .toList();
    }

    /**
     * Says which rows of normalised tables were left out.
     *
     * @throws Failure at the first of them, unless such rows are to be skipped; in any case where a whole table is bad
     */
    void tellBadRows(boolean skip, Console console) {
        rejected(RejectionCause.BAD_TABLE).forEach(table -> {
            throw Failure.nothingRead(inOneLine(table));
        });
        List<Reading.Rejected> bad = rejected(RejectionCause.BAD_ROW);
        if (!skip && !bad.isEmpty()) {
            throw Failure.nothingRead(
                    inOneLine(bad.get(0)) + "; repair it, or leave such rows out with --skip-bad-rows");
        }
        bad.stream().limit(FIRST).forEach(row -> console.warn("hindcast: " + inOneLine(row) + "; left out"));
        if (bad.size() > FIRST) {
            console.warn("hindcast: " + bad.size() + " bad rows were left out; these were the first");
        }
    }

    private static String inOneLine(Reading.Rejected rejected) {
        return rejected.source() + ":" + rejected.line() + ": " + rejected.reason();
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
        int bad = rejected(RejectionCause.BAD_ROW).size();
        int others = rejections().size() - unreadable - bad;
        long indexes = readings.stream().filter(Reading.Index.class::isInstance).count();
        return count(incidents().size(), "incident") + " from " + count(readings.size(), "document") + "; "
                + (indexes > 0 ? count(indexes, "index page") + ", " : "")
                + others + " without an incident, " + unreadable + " not readable"
                + (bad > 0 ? "; " + count(bad, "bad row") + " left out" : "");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
