package dev.hindcast.ingest.document.log;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When the rows of a table begin and end: the steps of one incident follow each other, and its regions fail together. */
final class RowSpans {
    /** Days without a year are compared in this one, which has a 29 February. */
    private static final int SOME_YEAR = 2000;

    private record Span(LocalDateTime start, LocalDateTime end) {}

    private final List<Span> spans = new ArrayList<>();
    private LocalDate day = LocalDate.of(SOME_YEAR, 1, 1);

    /** Adds the times of a row, in the order of its columns; their day may stand in the row above. */
    void add(List<TextLine> cells) {
        LocalDateTime start = null;
        LocalDateTime end = null;
        for (TextLine cell : cells) {
            for (WrittenTime when : cell.times()) {
                when.date()
                        .flatMap(date -> date.date().or(() -> date.in(SOME_YEAR)))
                        .ifPresent(date -> day = date);
                if (when.time().isPresent()) {
                    end = day.atTime(when.time().get());
                    start = start == null ? end : start;
                }
            }
        }
        if (start != null) {
            spans.add(new Span(start, end.isBefore(start) ? end.plusDays(1) : end));
        }
    }

    /** Returns whether they are parts of one incident: within a day they touch or overlap, or most follow without a gap. */
    boolean areOfOne() {
        spans.sort(Comparator.comparing(Span::start).thenComparing(Span::end));
        int follow = 0;
        boolean together = false;
        LocalDateTime last = null;
        for (Span span : spans) {
            together |= last != null && !span.start().isAfter(last);
            follow += last != null && span.start().equals(last) ? 1 : 0;
            last = last == null || span.end().isAfter(last) ? span.end() : last;
        }
        boolean withinDay = last != null
                && spans.get(spans.size() - 1)
                        .start()
                        .isBefore(spans.get(0).start().plusDays(1));
        return together && withinDay || follow > 0 && follow * 2 >= spans.size() - 1;
    }
}
