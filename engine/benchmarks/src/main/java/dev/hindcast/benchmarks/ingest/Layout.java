package dev.hindcast.benchmarks.ingest;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a post-mortem is laid out. Each writes Markdown of about the wanted length, filled up with prose. */
enum Layout {
    /** Labels in bold, a timeline as a list, action items as check boxes. */
    LABELS_AND_LIST {
        @Override
        String write(Vocabulary words, Course course, int chars) {
            StringBuilder text = new StringBuilder("# " + title(words) + "\n\n**Date:** " + DAY.format(course.started())
                    + "\n**Service:** " + words.service() + "\n**Team:** " + words.team() + "\n**Severity:** SEV"
                    + words.between(1, 4) + "\n\n## Summary\n\nBecause of " + words.fault() + " " + words.effect()
                    + ".\n\n## Timeline\n\nAll times in UTC.\n\n");
            row(text, "- **", "** - ", course.started(), words.effect() + ", outage begins");
            row(text, "- **", "** - ", course.detected(), "alert on the error rate of " + words.service());
            row(text, "- **", "** - ", course.declared(), "incident declared, two engineers investigate");
            row(text, "- **", "** - ", course.repaired(), "rolled back, service restored");
            row(text, "- **", "** - ", course.resolved(), "backlog worked off, incident resolved");
            prose(text, words, chars - 500, "## Root cause", "## Impact", "## Lessons learned");
            return text.append("\n## Action items\n\n- [x] " + words.action() + " (owner: " + words.team()
                            + " team)\n- [ ] " + words.action() + ", due "
                            + DAY.format(course.resolved().plusDays(14)) + "\n")
                    .toString();
        }
    },
    /** Front matter, a timeline and action items as tables. */
    FRONT_MATTER_AND_TABLES {
        @Override
        String write(Vocabulary words, Course course, int chars) {
            StringBuilder text =
                    new StringBuilder("---\ntitle: " + title(words) + "\ndate: " + DAY.format(course.started())
                            + "\nseverity: SEV" + words.between(1, 4) + "\nservices: [" + words.service() + ", "
                            + words.service()
                            + "]\n---\n\n## Summary\n\n" + words.paragraph(3)
                            + "\n\n## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n");
            row(text, "| " + DAY.format(course.started()) + " ", " | ", course.started(), "Requests begin to fail |");
            row(text, "| " + DAY.format(course.detected()) + " ", " | ", course.detected(), "A customer reports it |");
            row(
                    text,
                    "| " + DAY.format(course.declared()) + " ",
                    " | ",
                    course.declared(),
                    "On-call engineer acknowledges |");
            row(text, "| " + DAY.format(course.resolved()) + " ", " | ", course.resolved(), "All clear, resolved |");
            prose(text, words, chars - 600, "## What happened", "## Contributing factors", "## What went well");
            return text.append("\n## Action items\n\n| Action | Owner | Due | Status |\n|---|---|---|---|\n| "
                            + words.action() + " | " + words.team() + " team | "
                            + DAY.format(course.resolved().plusDays(30))
                            + " | Open |\n| " + words.action() + " | " + words.team() + " team | | Done |\n")
                    .toString();
        }
    },
    /** Milestones as a nested list of labels, stated durations. */
    KEY_EVENTS {
        @Override
        String write(Vocabulary words, Course course, int chars) {
            StringBuilder text = new StringBuilder("## Incident on " + DAY.format(course.started()) + ": "
                    + words.effect() + "\n\n- **Key events**\n");
            row(text, "  - Fault occurs " + DAY.format(course.started()) + " ", " ", course.started(), "UTC");
            row(text, "  - First detected " + DAY.format(course.detected()) + " ", " ", course.detected(), "UTC");
            row(text, "  - Incident declared " + DAY.format(course.declared()) + " ", " ", course.declared(), "UTC");
            row(text, "  - Repaired " + DAY.format(course.repaired()) + " ", " ", course.repaired(), "UTC");
            row(text, "  - Resolved " + DAY.format(course.resolved()) + " ", " ", course.resolved(), "UTC");
            text.append("\n- **Time to repair**: " + words.between(1, 3) + "h " + words.between(10, 59)
                    + "m\n\n- **Identified**: " + words.fault() + "\n\n- **Impact**: " + words.effect() + "\n");
            prose(text, words, chars - 450, "### Context", "### Resolution", "### Analysis");
            return text.append("\n### Review actions\n\n1. " + words.action() + "\n2. " + words.action() + "\n")
                    .toString();
        }
    },
    /** Headings that are times, with prose below, and a summary that tells it all in sentences. */
    TIME_HEADINGS {
        @Override
        String write(Vocabulary words, Course course, int chars) {
            StringBuilder text = new StringBuilder("# " + title(words) + "\n\n## Summary\n\nFrom "
                    + CLOCK.format(course.started())
                    + " to " + CLOCK.format(course.repaired()) + " UTC on " + LONG_DAY.format(course.started()) + " "
                    + words.effect() + ".\n\n## Timeline\n\nAll times in UTC.\n\n");
            row(
                    text,
                    "### " + DAY.format(course.started()) + " ",
                    "\n\n",
                    course.started(),
                    "Outage begins: " + words.effect() + ".\n");
            row(text, "### ", "\n\n", course.detected(), "The on-call engineer is paged.\n");
            row(text, "### ", "\n\n", course.repaired(), "Service restored.\n");
            prose(text, words, chars - 350, "## Root cause", "## What went well", "## What went wrong");
            return text.append("\n## Next steps\n\n- " + words.action() + "\n- " + words.action() + "\n")
                    .toString();
        }
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int PARAGRAPH_CHARS = 300;

    /** Returns a post-mortem of about so many characters. */
    abstract String write(Vocabulary words, Course course, int chars);

    private static String title(Vocabulary words) {
        String effect = words.effect();
        return Character.toUpperCase(effect.charAt(0)) + effect.substring(1) + " after " + words.fault();
    }

    private static void row(StringBuilder text, String before, String after, LocalDateTime at, String event) {
        text.append(before).append(CLOCK.format(at)).append(after).append(event).append('\n');
    }

    /** Fills up to the wanted length, the sections in turn. */
    private static void prose(StringBuilder text, Vocabulary words, int chars, String... headings) {
        int share = Math.max(PARAGRAPH_CHARS, (chars - text.length()) / headings.length);
        for (String heading : headings) {
            int end = text.length() + share;
            text.append('\n').append(heading).append("\n\n");
            while (text.length() < end) {
                text.append(words.paragraph(words.between(2, 5))).append("\n\n");
            }
        }
    }
}
