package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.milestone.story.EntryMark;
import dev.hindcast.ingest.normalise.timeline.entry.PostState;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A moment that a document tells, at one place or at several. Not thread-safe. */
public final class Moment {
    private final Instant at;
    private final List<Mention> mentions = new ArrayList<>();
    /** Of each mention, by milestone. */
    private final List<double[]> scores = new ArrayList<>();

    Moment(Instant at) {
        this.at = at;
    }

    void add(Mention mention, double[] score) {
        mentions.add(mention);
        scores.add(score);
    }

    /** Returns when it was. */
    public Instant at() {
        return at;
    }

    /** Returns where it is told, in reading order. */
    public List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    /** Returns the greatest score of a mention. */
    double greatest(int milestone) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double[] score : scores) {
            greatest = Math.max(greatest, score[milestone]);
        }
        return greatest;
    }

    /** Returns whether the authors put the name of that milestone on a row of it. */
    boolean isMarked(MilestoneName name) {
        return mentions.stream()
                .filter(mention -> mention.basis() == Basis.TIMELINE)
                .anyMatch(mention -> EntryMark.of(mention.entry().entry().text())
                        .filter(name::equals)
                        .isPresent());
    }

    /** Returns the greatest score of a row or a sentence; labels tell of no other milestone than theirs, and bare times of none. */
    double greatestInWords(int milestone) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < mentions.size(); i++) {
            double score = scores.get(i)[milestone];
            if (score > greatest
                    && mentions.get(i).basis() != Basis.FIELD
                    && mentions.get(i).hasWords()) {
                greatest = score;
            }
        }
        return greatest;
    }

    /** Returns the mean score of its mentions. */
    double mean(int milestone) {
        double sum = 0;
        for (double[] score : scores) {
            sum += score[milestone];
        }
        return sum / scores.size();
    }

    /** Returns the row or sentence whose words tell that milestone most; absent if labels alone tell the moment. */
    public Optional<Mention> clearest(MilestoneName name) {
        int best = -1;
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).basis() != Basis.FIELD
                    && (best < 0 || scores.get(i)[name.ordinal()] > scores.get(best)[name.ordinal()])) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(mentions.get(best));
    }

    /** Returns whether that line of the document tells it, 1-based. */
    boolean isToldIn(int line) {
        return mentions.stream()
                .anyMatch(mention -> mention.entry().entry().line().line() == line);
    }

    /** Returns whether the words of a mention say that. */
    boolean says(EntryMeaning meaning) {
        return mentions.stream().anyMatch(mention -> meaning.isSaidIn(mention.near()));
    }

    /** Returns whether a status page posts it under the name of a state. */
    boolean isPosted() {
        return mentions.stream().anyMatch(mention -> PostState.beginsText(mention.opening()));
    }
}
