package dev.hindcast.ingest.collection.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys whose values are texts: each becomes a section under a heading. */
public final class Sections {
    private static final Map<String, String> HEADINGS = new HashMap<>();
    /** A value of these keys is a text only if it has several words. */
    private static final String SHORT_TEXTS =
            "impact;trigger;triggers;detection;cause;resolution;mitigation;mitigation actions;notes;comments";

    private static final Set<String> SHORT = Set.copyOf(Vocabulary.of(SHORT_TEXTS));

    private static final int LONG = 250;

    static {
        for (String words :
                ("summary;incident summary;description;details;root cause;root causes;root cause analysis;causes;"
                                + "contributing factors;lessons learned;lessons;action items;actions;follow ups;corrective actions;"
                                + "timeline;what happened;customer impact;business impact;impact description;impact summary;tldr;"
                                + "next steps;postmortem;workaround;" + SHORT_TEXTS)
                        .split(";")) {
            HEADINGS.put(words, Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
        HEADINGS.put("resolution message", "Resolution");
        HEADINGS.put("resolution notes", "Resolution");
        HEADINGS.put("close notes", "Resolution");
        HEADINGS.put("mitigation message", "Mitigation");
        HEADINGS.put("customer impact scope", "Impact");
        HEADINGS.put("postmortem body", "Postmortem");
        HEADINGS.put("body", "Description");
        HEADINGS.put("content", "Description");
        HEADINGS.put("message", "Description");
        HEADINGS.put("text", "Description");
    }

    private Sections() {}

    /** Returns whether the label, as the normaliser compares labels, names a section of a post-mortem. */
    public static boolean isSection(String words) {
        return HEADINGS.containsKey(words);
    }

    private static boolean isText(String value) {
        return value.indexOf('\n') >= 0 || value.strip().indexOf(' ') > 0;
    }

    /** Returns the heading of the section that a value makes, absent if it makes none. */
    public static Optional<String> heading(String words, String value) {
        String known = HEADINGS.get(words);
        if (known != null) {
            return SHORT.contains(words) && !isText(value) ? Optional.empty() : Optional.of(known);
        }
        boolean unknown = value.length() > LONG && isText(value) && !words.isEmpty();
        return unknown ? Optional.of(Character.toUpperCase(words.charAt(0)) + words.substring(1)) : Optional.empty();
    }
}
