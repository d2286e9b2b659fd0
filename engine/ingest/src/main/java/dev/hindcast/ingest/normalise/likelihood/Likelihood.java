package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.likelihood.words.Features;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How likely each moment of a document is each milestone. Safe to share between threads. */
public final class Likelihood {
    /** What the build learns from the examples. */
    public static final String FILE = "likelihood.bin";

    private final Weights weights;

    private Likelihood(Weights weights) {
        this.weights = weights;
    }

    /** Loaded by those who ask first. */
    private static final class Learned {
        static final Likelihood LIKELIHOOD = new Likelihood(Weights.of(written(FILE)));
    }

    /**
     * Returns what the build learned and wrote beside this class.
     *
     * @throws IllegalStateException if the build left it out
     */
    static byte[] written(String file) {
        try (InputStream in = Likelihood.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing; the build makes it: mvn process-classes");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Returns the one that was learned from the examples.
     *
     * @throws IllegalStateException if the build left it out
     */
    public static Likelihood learned() {
        return Learned.LIKELIHOOD;
    }

    /** Returns the moments of a document, ordered by time, with the scores of their words. */
    public List<Moment> moments(List<Mention> mentions) {
        List<double[]> scores = new ArrayList<>();
        for (Mention mention : mentions) {
            scores.add(weights.ofWords(MentionFeatures.of(mention)));
        }
        return moments(mentions, scores);
    }

    /** Returns the same of mentions whose words are scored already. */
    public static List<Moment> moments(List<Mention> mentions, List<double[]> scores) {
        Map<Instant, Moment> moments = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            moments.computeIfAbsent(mentions.get(i).at(), Moment::new).add(mentions.get(i), scores.get(i));
        }
        return List.copyOf(moments.values());
    }

    /**
     * Returns of each of these moments the logarithm of the odds that it is each milestone, by the number of that.
     *
     * @param moments those of one document, as {@link #moments} returns them
     */
    public List<double[]> scores(List<Moment> moments) {
        PlaceFeatures places = new PlaceFeatures(moments);
        List<double[]> scores = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            scores.add(weights.ofPlace(places.of(i)));
        }
        return scores;
    }

    /** Returns what is counted of the place of each of these moments. */
    public static List<double[]> places(List<Moment> moments) {
        PlaceFeatures places = new PlaceFeatures(moments);
        List<double[]> counted = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            counted.add(places.of(i));
        }
        return counted;
    }

    /** Returns what is counted of the words of a mention. */
    public static Features words(Mention mention) {
        return MentionFeatures.of(mention);
    }
}
