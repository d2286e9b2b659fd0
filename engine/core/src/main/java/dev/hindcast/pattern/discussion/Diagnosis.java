package dev.hindcast.pattern.discussion;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.rootcause.phrase.Phrase;
import dev.hindcast.rootcause.phrase.PhraseBook;
import dev.hindcast.rootcause.phrase.Sentences;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How long it took from the first notice to the cause, where the timeline says both. */
final class Diagnosis {
    /** Shorter is no puzzle, whatever its share of the whole. */
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    private static final PhraseBook<String> FOUND = new PhraseBook<>(Map.of(
            "found",
            Stream.of(
                            "cause|culprit|reason|source|bug|defect ~3 identified|found|known|clear|confirmed|understood|located|traced",
                            "identified|found|located|discovered|traced ~4 cause|culprit|reason|source|to",
                            "identified as ~3")
                    .map(row -> row.replaceAll(" ~\\d$", ""))
                    .flatMap(row -> Phrase.parse(row, Map.of()).stream())
                    .toList()));

    private Diagnosis() {}

    /** Returns the case where looking for the cause took at least half of the time from notice to end. */
    static Optional<DiscussionCase> longOne(Incident incident) {
        Optional<Milestone> detected =
                incident.milestones().get(MilestoneName.DETECTED).filter(Milestone::hasTimeOfDay);
        Optional<Milestone> resolved =
                incident.milestones().get(MilestoneName.RESOLVED).filter(Milestone::hasTimeOfDay);
        if (detected.isEmpty() || resolved.isEmpty()) {
            return Optional.empty();
        }
        Duration whole = Duration.between(detected.get().at(), resolved.get().at());
        return incident.timeline().stream()
                .filter(entry -> entry.precision() != Precision.DAY)
                .filter(entry -> entry.at().isAfter(detected.get().at()))
                .filter(entry -> !FOUND.find(Sentences.words(entry.text())).isEmpty())
                .findFirst()
                .flatMap(entry ->
                        found(incident, entry, Duration.between(detected.get().at(), entry.at()), whole));
    }

    private static Optional<DiscussionCase> found(
            Incident incident, TimelineEntry entry, Duration looking, Duration whole) {
        boolean isLong = looking.compareTo(SHORTEST) >= 0
                && looking.multipliedBy(2).compareTo(whole) >= 0
                && looking.compareTo(whole) <= 0;
        return isLong
                ? Optional.of(new DiscussionCase(
                        incident,
                        DiscussionReason.LONG_DIAGNOSIS,
                        looking.toMinutes() + " of the " + whole.toMinutes()
                                + " minutes from the first notice to the end passed before the cause was known",
                        OptionalLong.of(looking.toSeconds()),
                        entry.evidence()))
                : Optional.empty();
    }
}
