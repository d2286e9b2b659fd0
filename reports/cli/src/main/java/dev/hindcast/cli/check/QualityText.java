package dev.hindcast.cli.check;

import dev.hindcast.cli.text.TerminalText;
import dev.hindcast.model.Incident;
import dev.hindcast.publish.incident.QualityTable;
import dev.hindcast.publish.table.JsonFormat;
import dev.hindcast.quality.DataQuality;
import dev.hindcast.quality.ExpectedField;
import dev.hindcast.quality.QualityGroups;
import dev.hindcast.query.ReportingCalendar;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** The data quality of documents in words. */
public final class QualityText {
    private QualityText() {}

    /** Returns the quality of all documents and how it comes about, on one line. */
    public static String summary(List<Incident> incidents) {
        DataQuality all = DataQuality.of(incidents);
        return "data quality " + all.percent() + " %: " + all.stated() + " of " + all.expected()
                + " expected fields stated, " + all.contradicted() + " contradictions; --quality shows each document";
    }

    /** Prints the quality of all, then of quarters, teams and documents: as JSON where that is asked for, else one line each. */
    public static void write(List<Incident> incidents, ReportingCalendar calendar, CheckFormat format, PrintWriter to)
            throws IOException {
        if (format == CheckFormat.JSON) {
            JsonFormat.write(QualityTable.of(incidents, calendar), to);
        } else {
            for (QualityGroups group : QualityGroups.of(incidents, calendar)) {
                to.println(TerminalText.visible(line(group)));
            }
        }
        to.flush();
    }

    private static String line(QualityGroups group) {
        DataQuality quality = group.quality();
        String missing = group.scope().equals("document") && !quality.missing().isEmpty()
                ? "; state " + quality.missing().stream().map(ExpectedField::id).collect(Collectors.joining(", "))
                : "";
        String name = group.name().isEmpty() ? group.scope() : group.scope() + " " + group.name();
        return name + ": " + quality.percent() + " %, " + quality.stated() + " of " + quality.expected()
                + " expected fields, " + quality.contradicted() + " contradictions"
                + (quality.documents() == 1 ? "" : ", " + quality.documents() + " documents") + missing;
    }
}
