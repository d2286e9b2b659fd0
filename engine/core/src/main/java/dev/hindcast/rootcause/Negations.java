package dev.hindcast.rootcause;

import dev.hindcast.rootcause.phrase.Stems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words of a sentence are denied. */
final class Negations {
    private static final int REACH = 5;

    private static final Set<String> DENYING = stems(
            "not no never without nor neither wasnt werent isnt arent didnt doesnt cannot unrelated excluded unlikely rather instead"
                    + " hypothetical");
    private static final Set<String> ENDING =
            stems("but however because when that which although though until only while so and");

    private Negations() {}

    private static Set<String> stems(String words) {
        return Stream.of(words.split(" ")).map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a phrase that begins at this word is denied by the words before it. */
    static boolean deny(List<String> words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (ENDING.contains(words.get(i))) {
                return false;
            }
            if (DENYING.contains(words.get(i)) || ruledOut(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ruledOut(List<String> words, int i) {
        return words.get(i).equals("out") && i > 0 && Set.of("rul", "rule").contains(words.get(i - 1));
    }
}
