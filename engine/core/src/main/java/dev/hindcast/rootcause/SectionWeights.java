package dev.hindcast.rootcause;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** How much the words of a section say about the cause. */
final class SectionWeights {
    private static final Map<SectionRole, Double> WEIGHTS = new EnumMap<>(Map.ofEntries(
            Map.entry(SectionRole.TRIGGER, 2.0),
            Map.entry(SectionRole.CAUSE, 1.6),
            Map.entry(SectionRole.SUMMARY, 1.4),
            Map.entry(SectionRole.OTHER, 1.0),
            Map.entry(SectionRole.WENT_POORLY, 0.6),
            Map.entry(SectionRole.IMPACT, 0.5),
            Map.entry(SectionRole.TIMELINE, 0.5),
            Map.entry(SectionRole.RESPONSE, 0.4),
            Map.entry(SectionRole.LESSONS, 0.4),
            Map.entry(SectionRole.DETECTION, 0.3),
            Map.entry(SectionRole.LUCKY, 0.2),
            Map.entry(SectionRole.ACTIONS, 0.15),
            Map.entry(SectionRole.WENT_WELL, 0.1),
            Map.entry(SectionRole.STATISTICS, 0.0),
            Map.entry(SectionRole.PEOPLE, 0.0)));

    private static final double TITLE = 1.2;

    /** So much of a document is looked at; what is longer is a log, not a story. */
    private static final int MOST_CHARACTERS = 200_000;

    private SectionWeights() {}

    /**
     * A text with the weight of its place.
     *
     * @param text one block a line
     * @param lineOf the line in the document of each of its blocks, counted from 0
     * @param weight 1 for plain text
     */
    record Weighed(String text, IntUnaryOperator lineOf, double weight) {}

    /** Returns the texts of an incident, title first. */
    static List<Weighed> texts(Incident incident) {
        List<Weighed> weighed = new ArrayList<>();
        weighed.add(new Weighed(incident.title(), block -> 1, TITLE));
        int left = MOST_CHARACTERS;
        for (DocumentSection section : incident.sections()) {
            double weight = WEIGHTS.get(section.role());
            if (weight > 0 && left > 0) {
                String text = section.text()
                        .substring(0, Math.min(left, section.text().length()));
                left -= text.length();
                weighed.add(new Weighed(text, section::lineOfBlock, weight));
            }
        }
        return weighed;
    }
}
