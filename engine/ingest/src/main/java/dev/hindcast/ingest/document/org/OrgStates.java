package dev.hindcast.ingest.document.org;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that say how far a headline is: those of every file, and those that one names itself. Not thread-safe. */
final class OrgStates {
    private static final Pattern KEY = Pattern.compile("\\([^()]{0,20}\\)");

    private static final Set<String> OPEN_TASK = Set.of("TODO", "NEXT", "WAITING", "HOLD", "STARTED", "DOING");
    private static final Set<String> DONE_TASK = Set.of("DONE", "CANCELLED", "CANCELED");

    private final Set<String> open = new LinkedHashSet<>(OPEN_TASK);
    private final Set<String> done = new LinkedHashSet<>(DONE_TASK);

    /** Takes on those of a line such as {@code #+TODO: OPEN(o) | CLOSED(c)}; without a bar the last is the end. */
    void add(String sequence) {
        String[] halves = KEY.matcher(sequence).replaceAll("").strip().split("\\s*\\|\\s*", 2);
        String[] words = halves[0].split("\\s+");
        for (int i = 0; i < words.length; i++) {
            boolean last = halves.length == 1 && i == words.length - 1;
            (last ? done : open).add(words[i]);
        }
        if (halves.length > 1) {
            done.addAll(List.of(halves[1].split("\\s+")));
        }
    }

    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(open);
        all.addAll(done);
        return all;
    }

    /** Returns whether the word is one of those that every list of tasks has. */
    static boolean isOfTask(String state) {
        return OPEN_TASK.contains(state) || DONE_TASK.contains(state);
    }

    boolean isDone(String state) {
        return done.contains(state);
    }
}
