package dev.hindcast.rootcause;

import dev.hindcast.rootcause.SectionWeights.Weighed;
import dev.hindcast.rootcause.phrase.PhraseBook;
import dev.hindcast.rootcause.phrase.PhraseBook.Match;
import dev.hindcast.rootcause.phrase.Sentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules find in one document. Used once; not thread-safe. */
final class RuleScores {
    /** A rule that fires all over a text says little more than one that fires three times. */
    private static final double MOST_HITS = 3;

    private final Map<CauseRule<?>, Hits> hits = new LinkedHashMap<>();

    /** How often a rule fired, each time with the weight of its sentence; and the sentence that weighed most. */
    private static final class Hits {
        private double sum;
        private double best;
        private Sentence sentence;
    }

    /** Looks through a document for causes and contexts. */
    static RuleScores of(List<Weighed> texts, PhraseBook<Object> book) {
        RuleScores scores = new RuleScores();
        for (Weighed text : texts) {
            book.search(
                    text.text(), text.lineOf(), (sentence, matches) -> scores.add(sentence, text.weight(), matches));
        }
        return scores;
    }

    private void add(Sentence sentence, double weight, List<Match<Object>> matches) {
        double[] context = context(sentence.words().size(), matches);
        Map<CauseRule<?>, Double> strongest = new LinkedHashMap<>();
        for (Match<Object> match : matches) {
            if (match.meaning() instanceof CauseRule<?> rule && !Negations.deny(sentence.words(), match.from())) {
                double here = context[match.from()];
                strongest.merge(rule, rule.anywhere() ? Math.max(1, here) : here, Math::max);
            }
        }
        strongest.forEach((rule, here) -> hit(rule, weight * here, sentence));
    }

    /** The factor at each word: that of the whole sentence times that of the last phrase before it. */
    private static double[] context(int words, List<Match<Object>> matches) {
        double whole = 1;
        double[] context = new double[words];
        Arrays.fill(context, 1);
        Set<ContextRule> found = new HashSet<>();
        for (Match<Object> match : matches) {
            if (match.meaning() instanceof ContextRule rule) {
                if (rule.after()) {
                    Arrays.fill(context, match.to(), words, rule.factor());
                } else if (found.add(rule)) {
                    whole *= rule.factor();
                }
            }
        }
        for (int i = 0; i < words; i++) {
            context[i] *= whole;
        }
        return context;
    }

    private void hit(CauseRule<?> rule, double weight, Sentence sentence) {
        Hits of = hits.computeIfAbsent(rule, r -> new Hits());
        of.sum += weight;
        if (of.sentence == null || weight > of.best) {
            of.best = weight;
            of.sentence = sentence;
        }
    }

    /** Returns how strongly a rule speaks, 0 where it does not. */
    double of(CauseRule<?> rule) {
        Hits of = hits.get(rule);
        return of == null ? 0 : rule.weight() * Math.sqrt(Math.min(MOST_HITS, of.sum));
    }

    /** Returns the sentence in which a rule spoke loudest. */
    Sentence sentence(CauseRule<?> rule) {
        return hits.get(rule).sentence;
    }

    /** Returns the rules that fired, in the order in which they first did. */
    Set<CauseRule<?>> fired() {
        return hits.keySet();
    }
}
