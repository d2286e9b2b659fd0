package dev.hindcast.cli.explain;

import dev.hindcast.cli.option.Setting;
import dev.hindcast.ingest.Preview;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.model.Reading;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one file was read: its columns, then each incident's values with their reasons. */
public final class Explanation {
    /** More incidents of one file are counted only. */
    private static final int MOST = 5;

    private static final Set<String> TIMES = Set.of("zone", "date-order");

    private Explanation() {}

    /**
     * Prints the explanation.
     *
     * @param preview of the file
     * @param settings all that are in force
     */
    public static void write(Preview preview, List<Setting> settings, PrintWriter to) {
        Page page = new Page(to);
        page.line("settings by which times are read");
        settings.stream()
                .filter(setting -> TIMES.contains(setting.name()))
                .forEach(setting -> page.entry(setting.name(), setting.value() + " [" + setting.origin() + "]"));
        page.line("");
        columns(preview.documents(), page);
        List<Reading> readings = preview.readings();
        for (Reading reading : readings.subList(0, Math.min(MOST, readings.size()))) {
            write(reading, page);
        }
        if (readings.size() > MOST) {
            page.line("");
            page.line("and " + (readings.size() - MOST) + " more entries");
        }
        to.flush();
    }

    private static void columns(List<PostmortemDocument> documents, Page page) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (PostmortemDocument document : documents) {
            document.metadata().forEach(field -> columns.putIfAbsent(written(field.key()), label(field.key())));
        }
        if (columns.isEmpty()) {
            return;
        }
        page.line("fields and columns outside the text");
        columns.forEach((written, label) ->
                page.entry(written, label.isEmpty() ? "kept under its own name" : "read as \"" + label + "\""));
    }

    private static String label(String key) {
        int at = key.indexOf(" (");
        String label = at > 0 && key.endsWith(")") ? key.substring(0, at) : "";
        return label.equals("note") ? "evidence only" : label;
    }

    private static String written(String key) {
        int at = key.indexOf(" (");
        return at > 0 && key.endsWith(")") ? key.substring(at + 2, key.length() - 1) : key;
    }

    private static void write(Reading reading, Page page) {
        page.line("");
        if (reading instanceof Reading.Accepted accepted) {
            new IncidentExplanation(accepted.incident(), page).write();
        } else if (reading instanceof Reading.Rejected rejected) {
            page.line(rejected.source() + ": no incident");
            page.entry("line " + rejected.line(), rejected.reason());
        } else {
            page.line(reading.source() + ": an index of other documents");
        }
    }
}
