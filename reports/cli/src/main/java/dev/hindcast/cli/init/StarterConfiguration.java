package dev.hindcast.cli.init;

import dev.hindcast.cli.text.TerminalText;
import dev.hindcast.model.Incident;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A {@code hindcast.yml} to begin with. Every key is commented out, so that it changes nothing until somebody decides; comments
 * say what was seen in the folder.
 */
public final class StarterConfiguration {
    private static final int LONGEST_WORD = 60;

    private StarterConfiguration() {}

    /** Returns the text of the file for a folder that holds these incidents. */
    public static String of(List<Incident> incidents) {
        Seen seen = Seen.in(incidents);
        StringBuilder text = new StringBuilder();
        text.append(
                "# Settings of Hindcast for this folder. Every key is optional: remove the # before it to set it.\n");
        text.append("# Seen here: ")
                .append(count(seen.incidents(), "incident"))
                .append(kinds(seen))
                .append(".\n");
        zone(seen, text);
        text.append("\n# The first month of the fiscal year; quarters follow it.\n# fiscal-year-start: April\n");
        severities(seen, text);
        layouts(seen, text);
        text.append(REST);
        return text.toString();
    }

    private static void zone(Seen seen, StringBuilder text) {
        text.append("\n# The zone of times whose document states none: ")
                .append(seen.zoneless())
                .append(" of ")
                .append(count(seen.incidents(), "incident"))
                .append(".\n");
        if (!seen.zones().isEmpty()) {
            text.append("# Zones that documents state: ")
                    .append(listed(seen.zones()))
                    .append(".\n");
        }
        text.append("# zone: ").append(commonest(seen.zones())).append("\n");
    }

    private static void severities(Seen seen, StringBuilder text) {
        text.append("\n# Your words for severities, from SEV1 (worst) to SEV5.\n");
        seen.severities().forEach((level, words) -> {
            if (!level.isEmpty()) {
                text.append("# Understood as ")
                        .append(level)
                        .append(": ")
                        .append(words(words))
                        .append(".\n");
            }
        });
        List<String> unknown = seen.severities().getOrDefault("", List.of());
        if (!unknown.isEmpty()) {
            text.append("# Not understood, and so missing until you say which they are: ")
                    .append(words(unknown))
                    .append(".\n");
        }
        String example = unknown.isEmpty() ? "critical" : unknown.get(0);
        text.append("# severities: {").append(quoted(example)).append(": SEV1}\n");
    }

    private static void layouts(Seen seen, StringBuilder text) {
        text.append(
                "\n# Other words for headings. Roles: summary, impact, timeline, detection, cause, trigger, response, actions.\n");
        seen.layouts()
                .forEach(layout -> text.append("# ")
                        .append(count(layout.getValue(), "document"))
                        .append(" with: ")
                        .append(word(layout.getKey(), 100))
                        .append("\n"));
        text.append("# headings: {cause: [Fault], detection: [How we noticed]}\n");
    }

    private static String kinds(Seen seen) {
        return seen.kinds().size() < 2 ? "" : ": " + listed(seen.kinds());
    }

    private static String listed(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> word(entry.getKey(), LONGEST_WORD) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String commonest(Map<String, Long> zones) {
        return zones.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("Europe/London");
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> word(word, LONGEST_WORD)).collect(Collectors.joining(", "));
    }

    /** What others wrote goes into a comment, so it must stay on its line. */
    private static String word(String word, int longest) {
        String line = TerminalText.visible(word).replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
    }

    private static String quoted(String word) {
        return '"' + word(word, LONGEST_WORD).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static final String REST = """

            # Which figure of 03/04/2024 is the month, where nothing in its document tells: day-first or month-first.
            # date-order: day-first

            # Clocks beside the wall clock: only opening hours count.
            # calendars:
            #   support: {zone: Europe/London, days: [Mon, Tue, Wed, Thu, Fri], hours: "10:00-17:00", holidays: ["2020-12-25"]}

            # Durations of your own, beside time to detect, acknowledge, mitigate and resolve.
            # durations:
            #   time-to-repair: {from: [acknowledged, detected], to: mitigated, calendar: support}

            # Which field or column of a table holds what, where its own name does not say so.
            # columns: {started_at: "First detected"}

            # What does not count as an incident.
            # exclude: [maintenance, notice, drill]

            # Other names of one service.
            # services: {"RDS": "database"}

            # Files of names, one a line, that are removed from everything published.
            # people: [names.txt]

            # Files that are not read; globs relative to the PATH.
            # ignore: ["drafts/**"]
            """;
}
