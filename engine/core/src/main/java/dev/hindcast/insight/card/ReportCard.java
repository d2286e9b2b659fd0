package dev.hindcast.insight.card;

import java.util.List;

/** The report card: nine lines, in the order of {@link Topic}. */
public final class ReportCard {
    private ReportCard() {}

    /** Returns the lines of a quarter, one for each topic, also where nothing happened in it. */
    public static List<CardLine> of(CardInput input) {
        return List.of(
                CountLine.of(input),
                TimeLines.total(input),
                TimeLines.median(input),
                DetectionLine.of(input),
                TimeLines.visibleChange(input),
                RepeatLine.of(input),
                CauseLine.of(input),
                TimeLines.longest(input),
                QualityLine.of(input));
    }
}
