package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.date.OutlyingTimes;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.UnknownZone;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings about how the times of a document were read. */
final class Doubts {
    private Doubts() {}

    static List<Finding> of(
            String source, List<TextLine> placeholders, DocumentDates dates, Milestones milestones, Outline outline) {
        List<Finding> findings = new ArrayList<>();
        Set<String> unknown = new HashSet<>();
        for (Part part : outline.parts()) {
            for (TextLine line : Block.told(part.block())) {
                if (line.hasFigure() && !line.times().isEmpty()) {
                    unknownZones(source, line, unknown, findings);
                    mistypedYear(source, line, dates).ifPresent(findings::add);
                }
            }
        }
        for (TextLine line : placeholders) {
            findings.add(new Finding(
                    FindingCode.PLACEHOLDER,
                    "a template's mark stands where a time belongs; it was not read",
                    new Evidence(source, line.line(), line.text())));
        }
        fileDate(source, dates, milestones, outline).ifPresent(findings::add);
        return findings;
    }

    /** Returns a finding on a word for the severity that nothing maps. */
    static Finding unknownSeverity(StatedSeverity severity) {
        return new Finding(
                FindingCode.UNKNOWN_SEVERITY,
                "\"" + severity.original() + "\" has no place on the scale SEV1 to SEV5",
                severity.evidence());
    }

    /** Returns a finding on what is stated as the zone of all times and is none, where no other is. */
    static List<Finding> unknownZone(Draft draft) {
        if (draft.zone.isPresent()) {
            return List.of();
        }
        for (Field field : draft.fields.all()) {
            Optional<String> name = UnknownZone.named(field.value());
            if (name.isPresent() && ZoneStatements.FIELD.isIn(field.words())) {
                return List.of(unknownZone(draft.source, field.line(), name.get()));
            }
        }
        for (Part part : draft.outline.parts()) {
            for (TextLine line : Block.told(part.block())) {
                Optional<String> name = UnknownZone.stated(line.text(), line.signs());
                if (name.isPresent()) {
                    return List.of(unknownZone(draft.source, line, name.get()));
                }
            }
        }
        return List.of();
    }

    private static Finding unknownZone(String source, TextLine line, String name) {
        return new Finding(
                FindingCode.UNKNOWN_ZONE,
                name + " is no time zone that is known; the times beside it were read as if none were stated",
                new Evidence(source, line.line(), line.text()));
    }

    private static void unknownZones(String source, TextLine line, Set<String> said, List<Finding> findings) {
        for (WrittenTime when : line.times()) {
            UnknownZone.behind(line.text(), when)
                    .filter(said::add)
                    .ifPresent(name -> findings.add(unknownZone(source, line, name)));
        }
    }

    /** In the prose; of the entries of a timeline, {@link OutlyingTimes} tells. */
    private static Optional<Finding> mistypedYear(String source, TextLine line, DocumentDates dates) {
        for (WrittenTime when : line.times()) {
            if (when.date().filter(dates::isMistyped).isPresent()
                    && LeadingTime.of(line).isEmpty()) {
                return Optional.of(new Finding(
                        FindingCode.OUTLYING_TIME,
                        "the year lies after that in which the text was written, on the same day; the date is not used. "
                                + dates.written().orElseThrow().getYear() + " would fit",
                        new Evidence(source, line.line(), line.text())));
            }
        }
        return Optional.empty();
    }

    /** A file named after another day than its incident's is a slip in one of the two, or a day on which it was written up. */
    private static Optional<Finding> fileDate(
            String source, DocumentDates dates, Milestones milestones, Outline outline) {
        Optional<Milestone> first =
                dates.fileDate().isEmpty() ? Optional.empty() : milestones.firstOf(List.of(MilestoneName.values()));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LocalDate file = dates.fileDate().get();
        LocalDate incident = LocalDate.ofInstant(first.get().at(), ZoneOffset.UTC);
        long apart = Math.abs(file.toEpochDay() - incident.toEpochDay());
        return apart <= 1
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingCode.DATES_DISAGREE,
                        "the file is named after " + file + " but its times begin on " + incident
                                + "; the times are used",
                        place(source, outline, dates, incident, first.get().evidence())));
    }

    /** Where a line has only the clock, the day is written above it. */
    private static Evidence place(String source, Outline outline, DocumentDates dates, LocalDate day, Evidence told) {
        boolean dated = TimeScanner.scan(told.excerpt()).stream()
                .anyMatch(when -> when.date().isPresent());
        return outline.figured().stream()
                .filter(part -> !dated)
                .flatMap(part -> Block.lines(part.block()).stream())
                .filter(line -> line.line() < told.line() && isOn(line, dates, day))
                .findFirst()
                .map(line -> new Evidence(source, line.line(), line.text()))
                .orElse(told);
    }

    private static boolean isOn(TextLine line, DocumentDates dates, LocalDate day) {
        return line.times().stream()
                .flatMap(when -> when.date().stream())
                .anyMatch(date -> dates.complete(date, Optional.of(day))
                        .filter(day::equals)
                        .isPresent());
    }

    /** Returns them once each, in the order of their places. */
    static List<Finding> ordered(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        Set<Finding> distinct = new LinkedHashSet<>(findings);
        return distinct.stream()
                .sorted(Comparator.comparingInt((Finding f) -> f.evidence().line())
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::message))
                .toList();
    }
}
