package dev.hindcast.ingest.normalise.doubt;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.timeline.EntryReader;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** Findings on entries whose time could not be read. */
public final class EntryDoubts {
    private EntryDoubts() {}

    /** Returns a finding for each entry that was not read, in reading order, and for the day of all of them if that is why. */
    public static List<Finding> of(String source, EntryReader.Found found, Fields fields, DocumentDates dates) {
        List<Finding> findings = new ArrayList<>();
        found.unreadable()
                .forEach(line -> findings.add(
                        UnreadValues.isOfNoYear(line.text())
                                ? UnreadValues.noYear(source, line)
                                : unreadable(source, line)));
        List<WrittenEntry> undecided = found.entries().stream()
                .filter(entry -> dates.isAmbiguous(entry.when()))
                .toList();
        undecided.forEach(entry -> findings.add(ambiguous(source, entry.line())));
        if (!undecided.isEmpty()) {
            EitherDay.endsBeforeItBegins(source, fields, dates).ifPresent(findings::add);
        }
        boolean clocks =
                found.entries().stream().anyMatch(entry -> entry.when().time().isPresent());
        if (clocks && dates.day().isEmpty()) {
            fields.named(DocumentDates.LABELS).stream()
                    .filter(field -> !field.metadata()
                            && field.line().timesOf(field.value()).stream().anyMatch(dates::isAmbiguous))
                    .map(Field::line)
                    .filter(line ->
                            findings.stream().noneMatch(said -> said.evidence().line() == line.line()))
                    .findFirst()
                    .ifPresent(line -> findings.add(ambiguous(source, line)));
        }
        return findings;
    }

    private static Finding unreadable(String source, TextLine line) {
        return new Finding(
                FindingCode.UNREADABLE_TIME,
                "what stands in the place of a date is none; the entry was not read",
                new Evidence(source, line.line(), line.text()));
    }

    private static Finding ambiguous(String source, TextLine line) {
        return new Finding(
                FindingCode.AMBIGUOUS_DATE,
                "this date could be read two ways, and no other date of the document tells whether the day or the month"
                        + " comes first; it was not read",
                new Evidence(source, line.line(), line.text()));
    }
}
