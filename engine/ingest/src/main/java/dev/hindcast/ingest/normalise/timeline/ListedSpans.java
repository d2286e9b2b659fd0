package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Spans in the list below a label such as "When", as of a failure that came and went: it began with the first and ended with the last. */
final class ListedSpans {
    /** What came and went for longer was not one failure. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** A clock that goes back is of the next day if no more than this lies between; else the list may begin with the last. */
    private static final Duration PAUSE = Duration.ofHours(6);

    /** The year of all days that are written without theirs, one with a 29 February. */
    private static final int ANY_YEAR = 2000;

    private ListedSpans() {}

    /**
     * Returns the first beginning and the last end of the items right below a label that are a beginning and an end each and nothing else;
     * none unless these are two or more, within a day and in one zone.
     */
    static List<WrittenEntry> below(TextLine label, Part part, List<Part> following) {
        List<Span> spans = new ArrayList<>();
        for (Part item : following) {
            Optional<TextLine> line = span(label, item.block());
            if (line.isEmpty()) {
                break;
            }
            Optional<Span> span = Span.of(label, line.get(), spans);
            if (span.isEmpty()) {
                return List.of();
            }
            spans.add(span.get());
        }
        if (spans.size() < 2 || spans.stream().flatMap(Span::zones).distinct().count() > 1) {
            return List.of();
        }
        Span first = Collections.min(spans, Comparator.comparing(Span::from));
        Span last = Collections.max(spans, Comparator.comparing(Span::until));
        return Duration.between(first.from, last.until).compareTo(LONGEST) > 0
                ? List.of()
                : List.of(first.begins(part), last.ends(part));
    }

    private static Optional<TextLine> span(TextLine label, Block block) {
        return block instanceof Block.ListItem item && item.lines().size() == 1
                ? Optional.of(item.lines().get(0))
                        .filter(line -> !LabelledWindow.alone(label.text(), item.text(), line)
                                .isEmpty())
                : Optional.empty();
    }

    /**
     * One of them.
     *
     * @param ends its beginning and its end as fields
     * @param from the beginning in its own zone, of clocks alone on the first of all days
     * @param until the end, likewise
     */
    private record Span(TextLine line, List<LabelledTime> ends, LocalDateTime from, LocalDateTime until) {
        /** Returns the span in the line; absent if it is none, or if it is not clear on which day it was or whether it follows on the one above it. */
        static Optional<Span> of(TextLine label, TextLine line, List<Span> spans) {
            Optional<Span> above = spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
            List<LabelledTime> ends = LabelledTime.below(label, List.of(line));
            if (ends.size() != 2
                    || ends.stream().anyMatch(end -> end.when().time().isEmpty())) {
                return Optional.empty();
            }
            WrittenTime begins = ends.get(0).when();
            WrittenTime over = ends.get(1).when();
            Optional<LocalDate> day = begins.date().isPresent()
                    ? begins.date().flatMap(Span::day)
                    : Optional.of(above.map(span -> span.until.toLocalDate()).orElse(LocalDate.EPOCH));
            Optional<LocalDate> lastDay = over.date().isPresent() ? over.date().flatMap(Span::day) : day;
            if (day.isEmpty() || lastDay.isEmpty()) {
                return Optional.empty();
            }
            LocalDateTime from = day.get().atTime(begins.time().get());
            LocalDateTime until = lastDay.get().atTime(over.time().get());
            boolean carried = begins.date().isEmpty()
                    && above.filter(span -> from.isBefore(span.until)).isPresent();
            if (until.isBefore(from) && over.date().isEmpty() && !tellsNoYear(begins)) {
                until = until.plusDays(1);
            }
            Span span = carried
                    ? new Span(line, ends, from.plusDays(1), until.plusDays(1))
                    : new Span(line, ends, from, until);
            boolean farBehind =
                    carried && Duration.between(above.get().until, span.from).compareTo(PAUSE) > 0;
            return farBehind || until.isBefore(from) ? Optional.empty() : Optional.of(span);
        }

        private static boolean tellsNoYear(WrittenTime when) {
            return when.date().filter(date -> date.date().isEmpty()).isPresent();
        }

        private Stream<WrittenZone> zones() {
            return ends.stream().flatMap(end -> end.when().zone().stream());
        }

        private static Optional<LocalDate> day(WrittenDate date) {
            return date.date().or(() -> date.in(ANY_YEAR));
        }

        private WrittenEntry begins(Part part) {
            return ends.get(0).entry(Optional.empty(), line, part);
        }

        /** The end, on its day where the span names one: in the list another may stand above it. */
        private WrittenEntry ends(Part part) {
            LabelledTime end = ends.get(1);
            WrittenTime begins = ends.get(0).when();
            WrittenTime when = end.when();
            if (when.date().isEmpty() && begins.date().isPresent()) {
                boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
                when = sameDay ? when.onDay(begins) : when.onDay(until.toLocalDate());
            }
            return new LabelledTime(end.label(), when, end.value(), end.zone()).entry(Optional.empty(), line, part);
        }
    }
}
