package dev.hindcast.language;

import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.rootcause.phrase.PhraseBook.Match;
import dev.hindcast.rootcause.phrase.Stems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that look like a person and belong to a machine: a user error message, an account, an operator in Kubernetes. */
final class Technical {
    private static final Set<String> AFTER_ERROR = stems(
            "message messages code codes page pages rate rates log logs budget handling report reports response responses");
    private static final Set<String> AFTER_DILIGENCE = stems("process report review");

    private Technical() {}

    private static Set<String> stems(String words) {
        return Stream.of(words.split(" ")).map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether what was found is about a thing. */
    static boolean subject(List<String> words, FindingCode code, Match<?> match) {
        String next = match.to() < words.size() ? words.get(match.to()) : "";
        return switch (code) {
            case HUMAN_ERROR ->
                AFTER_ERROR.contains(next)
                        || words.get(match.from()).equals("user") && !next.isEmpty()
                        || words.subList(0, match.from()).contains("unless");
            case NORMATIVE -> AFTER_DILIGENCE.contains(next);
            default -> false;
        };
    }
}
