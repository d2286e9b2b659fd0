package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.day.ToldDays;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.date.DateCarrier;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All moments that sentences tell, whatever happened then. Not thread-safe. */
final class SentenceMoments {
    private final ToldDays days;
    private final ZoneContext zones;
    private final List<DatedEntry> moments = new ArrayList<>();
    private final List<DatedEntry> window = new ArrayList<>();
    /** When it seemed to be over and was not. */
    private final Set<Instant> undone = new HashSet<>();

    SentenceMoments(ToldDays days, ZoneContext zones) {
        this.days = days;
        this.zones = zones;
    }

    /** Returns what the prose tells, with these milestones. */
    SentenceReader.Prose with(Map<MilestoneName, DatedEntry> milestones) {
        return new SentenceReader.Prose(milestones, window, moments, undone);
    }

    /** Adds the beginning and the end that a title states, if with their day: the incident is called after them. */
    void addWindow(TextLine title, Part part, List<WrittenTime> times) {
        WrittenTime from = times.get(0);
        WrittenTime until = times.get(1);
        boolean below = part.block() instanceof Block.Heading heading && heading.level() > 1;
        if (below || !window.isEmpty() || from.date().isEmpty()) {
            return;
        }
        WrittenEntry begin = labelled("started", title, part, from.withZoneOf(until));
        WrittenEntry end = labelled("impact end", title, part, until);
        window.addAll(DateCarrier.carry(List.of(begin, end), days.of(from), zones, false));
    }

    private static WrittenEntry labelled(String label, TextLine title, Part part, WrittenTime when) {
        return new WrittenEntry(
                when,
                Optional.empty(),
                label,
                title.text(),
                Optional.empty(),
                title,
                part.role(),
                part.section(),
                false);
    }

    /** Adds those of a sentence. */
    void add(String sentence, List<WrittenTime> times, TextLine line, Part part) {
        for (WrittenTime when : times) {
            dated(sentence, line, part, when, Optional.empty(), days.of(when)).ifPresent(moments::add);
        }
    }

    /** Notes, where that is so, that what went on until then was something else. */
    void addOther(boolean other, String sentence, WrittenTime when, TextLine line, Part part) {
        if (other) {
            dated(sentence, line, part, when, Optional.empty(), days.of(when)).ifPresent(this::undone);
        }
    }

    /** Notes that it was not over then; returns what stands for no end. */
    DatedEntry undone(DatedEntry end) {
        undone.add(end.until().at());
        return null;
    }

    /** Returns what the sentence tells of that time. */
    Optional<DatedEntry> dated(
            String sentence,
            TextLine line,
            Part part,
            WrittenTime when,
            Optional<WrittenTime> until,
            DocumentDates dates) {
        WrittenEntry entry =
                new WrittenEntry(when, until, "", sentence, Optional.empty(), line, part.role(), part.section(), false);
        return DateCarrier.carry(List.of(entry), dates, zones, false).stream().findFirst();
    }
}
