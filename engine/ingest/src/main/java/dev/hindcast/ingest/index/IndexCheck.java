package dev.hindcast.ingest.index;

import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.StatedDuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares an index page with the documents it lists: their quarters, and the means it publishes. */
public final class IndexCheck {
    private static final long MINUTE = 60;

    private IndexCheck() {}

    /**
     * Returns what does not agree. Links that lead to no document of this run are passed over.
     *
     * @param documents of this run, in the order in which they were read, those that {@link ListedDocument#named} suffice
     */
    public static List<Finding> check(IncidentIndex index, List<ListedDocument> documents) {
        Map<String, ListedDocument> byName = new HashMap<>();
        documents.forEach(document -> byName.put(ListedDocument.name(document.path()), document));
        List<Finding> findings = new ArrayList<>();
        for (IncidentIndex.Period period : index.periods()) {
            Map<ListedDocument, Evidence> listed = new LinkedHashMap<>();
            period.links()
                    .forEach(link -> Optional.ofNullable(byName.get(ListedDocument.name(link.target())))
                            .ifPresent(document -> listed.putIfAbsent(document, link.evidence())));
            listed.forEach((document, place) -> quarter(period, document, place).ifPresent(findings::add));
            findings.addAll(means(period, List.copyOf(listed.keySet())));
        }
        return findings;
    }

    /**
     * Returns that a document is listed under a period in which its times do not lie; absent if they do.
     *
     * @param place where it is listed
     */
    public static Optional<Finding> quarter(IncidentIndex.Period period, ListedDocument document, Evidence place) {
        return Optional.of(document.quarter())
                .filter(quarter -> !quarter.isEmpty() && !quarter.equals(period.label()))
                .map(quarter -> new Finding(
                        FindingCode.LISTED_IN_OTHER_QUARTER,
                        document.path() + " is listed under " + period.label() + " but its times lie in " + quarter
                                + "; its times count",
                        place));
    }

    /** Returns the means of a period that what is listed there does not give. */
    public static List<Finding> means(IncidentIndex.Period period, List<ListedDocument> listed) {
        return period.means().stream()
                .flatMap(mean -> mean(mean, period.label(), listed).stream())
                .toList();
    }

    private static Optional<Finding> mean(StatedDuration published, String period, List<ListedDocument> listed) {
        List<Long> stated = listed.stream()
                .map(document -> document.statedSeconds().get(published.name()))
                .filter(seconds -> seconds != null)
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
}
