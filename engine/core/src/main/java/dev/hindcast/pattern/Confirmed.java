package dev.hindcast.pattern;

import dev.hindcast.model.Incident;
import dev.hindcast.pattern.match.Features;
import dev.hindcast.pattern.match.Likeness;
import dev.hindcast.pattern.match.SpreadTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The links that people confirmed, whether or not the program would have found them. */
final class Confirmed {
    private Confirmed() {}

    static List<Link> links(
            Confirmations confirmations, Map<String, Features> byPath, Likeness likeness, LinkMaker maker) {
        List<Link> links = new ArrayList<>();
        confirmations
                .said()
                .forEach((pair, said) -> said.ifPresent(relation -> {
                    Features one = byPath.get(pair.one());
                    Features other = byPath.get(pair.other());
                    if (one != null && other != null) {
                        Features earlier = one.index() < other.index() ? one : other;
                        Features later = earlier == one ? other : one;
                        links.add(maker.link(
                                new Candidate(
                                        relation,
                                        earlier.index(),
                                        later.index(),
                                        likeness.of(earlier, later, new SpreadTerms(later).cosine(earlier))),
                                Verdict.CONFIRMED));
                    }
                }));
        return links;
    }

    /** Returns every incident under its path and under each end of it; of two with one end, the first by source. */
    static <T> Map<String, T> byPath(List<T> rows, Function<T, Incident> incident) {
        Map<String, T> byPath = new HashMap<>();
        for (T row : rows) {
            for (String end = incident.apply(row).source().path(); ; end = end.substring(end.indexOf('/') + 1)) {
                byPath.putIfAbsent(end, row);
                if (end.indexOf('/') < 0) {
                    break;
                }
            }
        }
        return byPath;
    }
}
