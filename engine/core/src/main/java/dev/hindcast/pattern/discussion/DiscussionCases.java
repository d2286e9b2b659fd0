package dev.hindcast.pattern.discussion;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.evidence.Level;
import dev.hindcast.rootcause.phrase.Phrase;
import dev.hindcast.rootcause.phrase.PhraseBook;
import dev.hindcast.rootcause.phrase.Sentence;
import dev.hindcast.rootcause.phrase.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Picks the incidents that are worth talking about. */
public final class DiscussionCases {
    private static final PhraseBook<String> LUCK = new PhraseBook<>(Map.of(
            "luck",
            List.of("luckily", "by luck|chance|coincidence", "got|were|was lucky", "stroke of luck", "good fortune")
                    .stream()
                    .flatMap(row -> Phrase.parse(row, Map.of()).stream())
                    .toList()));

    private DiscussionCases() {}

    /** Returns the cases by source, and of one incident in the order of the reasons. */
    public static List<DiscussionCase> of(List<Incident> incidents) {
        List<DiscussionCase> cases = new ArrayList<>();
        for (Incident incident : incidents) {
            Diagnosis.longOne(incident).ifPresent(cases::add);
            notStated(incident).ifPresent(cases::add);
            contradiction(incident).ifPresent(cases::add);
            nearMiss(incident).ifPresent(cases::add);
            luck(incident).ifPresent(cases::add);
        }
        cases.sort(Comparator.comparing(
                        (DiscussionCase found) -> found.incident().source().path())
                .thenComparing(DiscussionCase::reason));
        return cases;
    }

    private static Optional<DiscussionCase> notStated(Incident incident) {
        boolean over = incident.status() == IncidentStatus.RESOLVED && incident.kind() == IncidentKind.INCIDENT;
        return over && incident.trigger().isEmpty()
                ? Optional.of(found(
                        incident,
                        DiscussionReason.CAUSE_NOT_STATED,
                        "the document names no event that set it off",
                        new Evidence(incident.source().path(), 1, incident.title())))
                : Optional.empty();
    }

    private static Optional<DiscussionCase> contradiction(Incident incident) {
        return incident.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .filter(finding -> finding.code() != FindingCode.UNREADABLE_FRONT_MATTER)
                .findFirst()
                .map((Finding finding) ->
                        found(incident, DiscussionReason.CONTRADICTORY_RECORD, finding.message(), finding.evidence()));
    }

    private static Optional<DiscussionCase> nearMiss(Incident incident) {
        return incident.kind() == IncidentKind.NEAR_MISS
                ? Optional.of(found(
                        incident,
                        DiscussionReason.NEAR_MISS,
                        "a near miss costs little and teaches as much",
                        new Evidence(incident.source().path(), 1, incident.title())))
                : Optional.empty();
    }

    private static Optional<DiscussionCase> luck(Incident incident) {
        for (DocumentSection section : incident.sections()) {
            for (Sentence sentence : Sentences.of(section.text(), section::lineOfBlock)) {
                boolean told =
                        section.role() == SectionRole.LUCKY && sentence.words().size() > 3;
                if (told || !LUCK.find(sentence.words()).isEmpty()) {
                    Evidence evidence = new Evidence(incident.source().path(), sentence.line(), sentence.text());
                    return Optional.of(
                            found(incident, DiscussionReason.WENT_WELL_BY_LUCK, evidence.excerpt(), evidence));
                }
            }
        }
        return Optional.empty();
    }

    private static DiscussionCase found(Incident incident, DiscussionReason reason, String detail, Evidence evidence) {
        return new DiscussionCase(incident, reason, detail, OptionalLong.empty(), evidence);
    }
}
