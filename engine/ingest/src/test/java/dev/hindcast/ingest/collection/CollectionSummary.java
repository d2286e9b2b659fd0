package dev.hindcast.ingest.collection;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Readings as lines that a person can check against the file. */
final class CollectionSummary {
    private CollectionSummary() {}

    static String of(List<Reading> readings) {
        return readings.stream().map(CollectionSummary::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Reading reading) {
        if (reading instanceof Reading.Accepted accepted) {
            return line(accepted.incident());
        }
        Reading.Rejected rejected = (Reading.Rejected) reading;
        return rejected.source() + ":" + rejected.line() + " rejected: " + rejected.reason();
    }

    private static String line(Incident incident) {
        StringBuilder line = new StringBuilder(incident.source().path() + " \"" + incident.title() + "\"");
        incident.date().ifPresent(date -> line.append(" on ").append(date));
        incident.severity().ifPresent(severity -> line.append(' ').append(severity.original()));
        line.append(' ')
                .append(incident.services())
                .append(' ')
                .append(incident.kind().name().toLowerCase(Locale.ROOT));
        for (MilestoneName name : MilestoneName.values()) {
            incident.milestones().get(name).ifPresent(milestone -> line.append(text(name, milestone)));
        }
        for (StatedDuration stated : incident.statedDurations()) {
            line.append("\n  ")
                    .append(stated.name())
                    .append(' ')
                    .append(stated.seconds())
                    .append(" s");
        }
        incident.sections().stream()
                .filter(section -> !section.text().isBlank())
                .forEach(section ->
                        line.append("\n  ").append(section.role()).append(": ").append(first(section.text())));
        return line.toString();
    }

    private static String text(MilestoneName name, Milestone milestone) {
        return "\n  " + name.id() + " " + milestone.at() + " line "
                + milestone.evidence().line() + ": " + milestone.evidence().excerpt();
    }

    private static String first(String text) {
        return text.lines().findFirst().orElse("");
    }
}
