package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.time.zone.ZoneContext.Resolved;
import dev.hindcast.model.time.Precision;
import java.time.LocalDate;

/**
 * An entry with its instant.
 *
 * @param entry as written
 * @param resolved when
 * @param until the end of its range; the same as {@code resolved} if it has none
 * @param precision how finely it is known
 */
public record DatedEntry(WrittenEntry entry, Resolved resolved, Resolved until, Precision precision) {
    /** The label of the date of a whole document. */
    public static final String DATE = "date";

    /** The label of that date where the document is the page of an incident as generators of status pages keep it. */
    public static final String DATE_OF_ISSUE = "date of issue";

    /** Returns whether it is the date of the whole document, which is no witness to what it tells. */
    public boolean isCreation() {
        return entry.label().equals(DATE) || entry.label().equals(DATE_OF_ISSUE);
    }

    /** Returns whether the date written beside it is that day. */
    public boolean isOn(LocalDate day) {
        return entry.when()
                .date()
                .flatMap(date -> date.near(day))
                .filter(day::equals)
                .isPresent();
    }
}
