package dev.hindcast.insight.card;

import dev.hindcast.insight.Figure;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One line of the report card. To print: the sentence in full, n and coverage beside it, and the figures where a table or a chart
 * wants them. A line is never empty: where nothing can be said the sentence says why.
 *
 * @param topic which line
 * @param incidents of the quarter
 * @param n how many of them stand behind the figures
 * @param figures the first one is the headline
 * @param sentence what they say, one sentence without a full stop
 */
public record CardLine(Topic topic, long incidents, long n, List<Figure> figures, String sentence) {
    public CardLine {
        figures = List.copyOf(figures);
        if (figures.isEmpty() || sentence.isBlank()) {
            throw new IllegalArgumentException(topic + " says nothing");
        }
    }

    /** Returns n divided by incidents; absent where there is no incident. */
    public OptionalDouble coverage() {
        return incidents == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) n / incidents);
    }

    /** Returns the headline. */
    public Figure headline() {
        return figures.get(0);
    }
}
