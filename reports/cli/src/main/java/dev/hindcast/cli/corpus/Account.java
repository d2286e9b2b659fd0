package dev.hindcast.cli.corpus;

import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Finding;
import java.util.List;

/**
 * How reading went: every reading is in one of the numbers.
 *
 * @param incidents how many
 * @param indexes how many pages that list others
 * @param rejections the documents that gave no incident, by source
 * @param partly what could be read only in part, though it gave an incident
 */
record Account(int incidents, int indexes, List<Reading.Rejected> rejections, List<Finding> partly) {
    /** So many bad rows are named one by one. */
    private static final int FIRST = 5;

    /** Returns how many readings there are. */
    int readings() {
        return incidents + indexes + rejections.size();
    }

    /** Returns what was rejected for a cause, by source. */
    List<Reading.Rejected> rejected(RejectionCause cause) {
        return rejections.stream().filter(rejected -> rejected.cause() == cause).toList();
    }

    /**
     * Says what could not be read, in whole or in part.
     *
     * @throws Failure if that is too many by these rules
     */
    void tell(Documents.Rules rules, Console console) {
        tellBadRows(rules.skipBadRows(), console);
        List<Reading.Rejected> unreadable = rejected(RejectionCause.UNREADABLE);
        unreadable.forEach(rejected -> console.warn("hindcast: " + inOneLine(rejected)));
        partly.forEach(
                finding -> console.warn("hindcast: " + finding.evidence().location() + ": " + finding.message()));
        if (rules.strict() && !unreadable.isEmpty()) {
            throw Failure.nothingRead(unreadable.size() + " of " + readings()
                    + " files could not be read; repair them or leave out --strict");
        }
    }

    /** A whole table that is bad is a failure in any case; the first bad row, unless such rows are to be skipped. */
    private void tellBadRows(boolean skip, Console console) {
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

    /** Returns how it went, in words. */
    String summary() {
        int unreadable = rejected(RejectionCause.UNREADABLE).size();
        int bad = rejected(RejectionCause.BAD_ROW).size();
        int others = rejections.size() - unreadable - bad;
        return count(incidents, "incident") + " from " + count(readings(), "document") + "; "
                + (indexes > 0 ? count(indexes, "index page") + ", " : "")
                + others + " without an incident, " + unreadable + " not readable"
                + (bad > 0 ? "; " + count(bad, "bad row") + " left out" : "");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
