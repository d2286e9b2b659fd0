package dev.hindcast.rootcause;

import dev.hindcast.model.Incident;
import dev.hindcast.rootcause.SectionWeights.Weighed;
import dev.hindcast.rootcause.phrase.Phrase;
import dev.hindcast.rootcause.phrase.PhraseBook;
import dev.hindcast.rootcause.phrase.PhraseBook.Match;
import dev.hindcast.rootcause.phrase.Sentence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds by which mechanisms an incident went. Immutable; safe to share between threads. */
public final class MechanismFinder {
    /** Sections that say less about the cause than this are left out: promises, praise, people. */
    private static final double LEAST_WEIGHT = 0.3;

    private final PhraseBook<Object> book;
    private final List<String> names;

    /** Prepares the mechanisms of a taxonomy. */
    public MechanismFinder(Taxonomy taxonomy) {
        Map<Object, List<Phrase>> phrases = new LinkedHashMap<>();
        taxonomy.mechanisms().forEach(rule -> phrases.put(rule, rule.phrases()));
        taxonomy.contexts().stream()
                .filter(rule -> !rule.after() && rule.factor() < LEAST_WEIGHT)
                .forEach(rule -> phrases.put(rule, rule.phrases()));
        this.book = new PhraseBook<>(phrases);
        this.names = taxonomy.mechanisms().stream()
                .map(CauseRule::label)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the names of all mechanisms it knows, in order. */
    public List<String> names() {
        return names;
    }

    /** Returns the places of an incident's mechanisms among the names, ascending. */
    public int[] numbersOf(Incident incident) {
        return of(incident).stream()
                .mapToInt(name -> Collections.binarySearch(names, name))
                .toArray();
    }

    /** Returns their names in order. */
    public Set<String> of(Incident incident) {
        Set<String> found = new TreeSet<>();
        if (names.isEmpty()) {
            return found;
        }
        for (Weighed text : SectionWeights.texts(incident)) {
            if (text.weight() >= LEAST_WEIGHT) {
                book.search(text.text(), text.lineOf(), (sentence, matches) -> add(sentence, matches, found));
            }
        }
        return found;
    }

    private static void add(Sentence sentence, List<Match<Object>> matches, Set<String> found) {
        boolean aside = matches.stream().anyMatch(match -> match.meaning() instanceof ContextRule);
        for (Match<Object> match : matches) {
            if (!aside
                    && match.meaning() instanceof CauseRule<?> rule
                    && !Negations.deny(sentence.words(), match.from())) {
                found.add((String) rule.label());
            }
        }
    }
}
