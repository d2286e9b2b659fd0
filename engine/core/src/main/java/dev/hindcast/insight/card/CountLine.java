package dev.hindcast.insight.card;

import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.Interval;
import dev.hindcast.statistics.rate.Garwood;
import java.util.List;

/** How many incidents, with the range of counts that the same underlying rate could have given. */
final class CountLine {
    private CountLine() {}

    static CardLine of(CardInput input) {
        long count = input.own().incidents().size();
        Estimate<Interval> range = Garwood.count(count);
        Interval whole = range.known().orElseThrow();
        return new CardLine(
                Topic.COUNT,
                count,
                count,
                List.of(Figure.of("incidents", Unit.INCIDENTS, Estimate.of((double) count), range)),
                count + (count == 1 ? " incident" : " incidents")
                        + "; a quarter with this underlying rate would show between "
                        + Math.round(Math.floor(whole.low()))
                        + " and " + Math.round(Math.ceil(whole.high())));
    }
}
