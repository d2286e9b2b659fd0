package dev.hindcast.cli.config;

import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key {@code headings}: further headings for a section role. */
final class Headings {
    /** Names that people use for a role whose own name is shorter. */
    private static final Map<String, SectionRole> ALIASES =
            Map.of("root-cause", SectionRole.CAUSE, "action-items", SectionRole.ACTIONS);

    private Headings() {}

    /** Returns the headings by the role's name. */
    static Map<String, List<String>> read(Node.Entry headings) {
        Map<String, SectionRole> known = new LinkedHashMap<>();
        Arrays.stream(SectionRole.values()).forEach(role -> known.put(role.id(), role));
        known.putAll(ALIASES);
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (Node.Entry entry : headings.children()) {
            SectionRole role = Words.oneOf("section", new Node.Scalar(entry.key(), entry.place()), known);
            List<String> words = read.computeIfAbsent(role.id(), id -> new ArrayList<>());
            entry.list().forEach(word -> words.add(word.text()));
        }
        return read;
    }
}
