package dev.hindcast.pattern.match;

import dev.hindcast.rootcause.phrase.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words without what tells who and when: names of organisations, months, zones, numbers; and without function words. */
final class MaskedWords {
    private static final Set<String> MASKED = Stream.of(
                    ("january february march april may june july august september october november december"
                                    + " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday"
                                    + " am pm utc gmt pst pdt est edt cst cdt cet cest bst a about above after again all also am an and any are as"
                                    + " at be because been before being below between both but by can could did do does doing down during each few for"
                                    + " from further had has have having he her here hers him his how i if in into is it its itself just me more most"
                                    + " my no nor not now of off on once only or other our ours out over own same she should so some such than that"
                                    + " the their theirs them then there these they this those through to too under until up us very was we were what"
                                    + " when where which while who whom why will with within would you your began begin started start approximately"
                                    + " incident outage issue minute hour day time service customer user experienced affected")
                            .split(" "))
            .map(Stems::of)
            .collect(Collectors.toUnmodifiableSet());

    private MaskedWords() {}

    /** Returns those of some stems that are left, in order. */
    static List<String> of(List<String> stems, Set<String> names) {
        List<String> kept = new ArrayList<>();
        for (String word : stems) {
            boolean number = Character.isDigit(word.charAt(0));
            if (!number && word.length() > 1 && !MASKED.contains(word) && !names.contains(word)) {
                kept.add(word);
            }
        }
        return kept;
    }
}
