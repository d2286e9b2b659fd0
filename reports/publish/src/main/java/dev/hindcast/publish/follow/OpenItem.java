package dev.hindcast.publish.follow;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An action item beside its incident.
 *
 * @param incident whose
 * @param day of the incident; absent where it has none
 * @param item what was promised
 * @param asOf the day ages count to
 */
record OpenItem(Incident incident, Optional<LocalDate> day, ActionItem item, LocalDate asOf) {
    /** Returns how many days have passed since the incident; absent where its day is not known or lies later. */
    OptionalLong ageDays() {
        return day.filter(d -> !d.isAfter(asOf)).isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(day.get(), asOf))
                : OptionalLong.empty();
    }

    /** Returns whether its document leaves it undone though its day has passed. */
    boolean isOverdue() {
        return item.isOpen() && item.due().filter(due -> due.isBefore(asOf)).isPresent();
    }

    /** Returns its kind in lower case, absent where the document names none. */
    Optional<String> kind() {
        return item.kind().map(kind -> kind.toLowerCase(Locale.ROOT).strip());
    }
}
