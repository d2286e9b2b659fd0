package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.likelihood.words.Features;
import dev.hindcast.ingest.normalise.likelihood.words.Words;
import dev.hindcast.model.time.Precision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is counted of a document that may be the report of an incident: the words of its title, those of its text, and how many moments it tells. */
public final class ReportFeatures {
    private static final int OF_TITLE = 20;
    /** What stands behind so many words says no more of what a text is. */
    private static final int OF_TEXT = 800;
    /** One for each number of moments up to it, and one for all above. */
    private static final int MOST_MOMENTS = 6;

    private ReportFeatures() {}

    /**
     * Counts them.
     *
     * @param text all of it
     * @param mentions all moments that it tells
     */
    public static Features of(String title, String text, List<Mention> mentions) {
        Features features = new Features();
        each(features, "title", Words.first(title, OF_TITLE));
        each(features, "text", Words.first(text, OF_TEXT));
        features.scale();
        long moments = mentions.stream()
                .filter(mention -> mention.entry().precision() != Precision.DAY)
                .map(Mention::at)
                .distinct()
                .count();
        features.add("moments", Long.toString(Math.min(moments, MOST_MOMENTS)), "", 1);
        features.add("all", "", "", 1);
        return features;
    }

    /** A word counts once, however often it is said. */
    private static void each(Features features, String kind, List<String> words) {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (said.add(words.get(i))) {
                features.add(kind, words.get(i), "", 1);
            }
            if (i > 0 && said.add(words.get(i - 1) + " " + words.get(i))) {
                features.add(kind, words.get(i - 1), words.get(i), 1);
            }
        }
    }
}
