package dev.hindcast.ingest.index;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.query.ReportingCalendar;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares an index page with the documents it lists: their quarters, and the means it publishes. */
public final class IndexCheck {
    private static final long MINUTE = 60;

    private IndexCheck() {}

    /** Returns what does not agree. Links that lead to no document of this run are passed over. */
    public static List<Finding> check(IncidentIndex index, List<Incident> incidents, Optional<ZoneId> zone) {
        Map<String, Incident> byStem = new HashMap<>();
        incidents.forEach(incident -> byStem.put(stem(incident.source().path()), incident));
        ReportingCalendar calendar = new ReportingCalendar(zone.orElse(ZoneOffset.UTC), Month.JANUARY);
        List<Finding> findings = new ArrayList<>();
        for (IncidentIndex.Period period : index.periods()) {
            List<Incident> listed = period.links().stream()
                    .map(link -> byStem.get(stem(link)))
                    .filter(incident -> incident != null)
                    .distinct()
                    .toList();
            listed.forEach(incident -> quarter(period, incident, calendar).ifPresent(findings::add));
            period.means().forEach(mean -> mean(mean, period.label(), listed).ifPresent(findings::add));
        }
        return findings;
    }

    private static Optional<Finding> quarter(
            IncidentIndex.Period period, Incident incident, ReportingCalendar calendar) {
        return calendar.dayOf(incident)
                .map(calendar::quarterOf)
                .filter(quarter -> !quarter.equals(period.label()))
                .map(quarter -> new Finding(
                        FindingCode.LISTED_IN_OTHER_QUARTER,
                        incident.source().path() + " is listed under " + period.label() + " but its times lie in "
                                + quarter + "; its times count",
                        period.evidence()));
    }

    private static Optional<Finding> mean(StatedDuration published, String period, List<Incident> listed) {
        List<Long> stated = listed.stream()
                .flatMap(incident -> incident.statedDurations().stream()
                        .filter(d -> d.name().equals(published.name()))
                        .map(StatedDuration::seconds)
                        .limit(1))
                .toList();
        if (stated.isEmpty() || stated.size() < listed.size()) {
            return Optional.empty();
        }
        long sum = stated.stream().mapToLong(Long::longValue).sum();
        long mean = Math.round((double) sum / stated.size());
        // Published means are cut or rounded to the minute.
        if (Math.abs(mean - published.seconds()) <= MINUTE) {
            return Optional.empty();
        }
        String message = "the mean " + published.name() + " of " + period + " is published as "
                + published.seconds() / MINUTE + " min, but the " + stated.size()
                + " documents listed there state " + mean / MINUTE + " min on average";
        return Optional.of(new Finding(FindingCode.PUBLISHED_MEAN_DIFFERS, message, published.evidence()));
    }

    private static String stem(String path) {
        String plain = path.replaceFirst("[?#].*$", "").replaceFirst("/$", "");
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        return name.replaceFirst("(?<=.)(?:\\.[A-Za-z][A-Za-z0-9]{0,9})+$", "");
    }
}
