package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.normalise.language.HeaderWords;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands around the rows of a table, or on a sheet of its own: it may say in which zone all times are. Used for one table; not thread-safe. */
public final class TableNotes {
    /** A longer line tells a story. */
    private static final int LONGEST = 300;
    /** A region by its name among programs, which stands beside a table for no other reason. */
    private static final Pattern REGION = Pattern.compile(
            "(?<![\\w/])(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)/[A-Z]\\w{2,20}(?:/[A-Z]\\w{2,20})?(?![\\w/])");

    private final List<Property> lines = new ArrayList<>();

    /**
     * Adds a row.
     *
     * @param line 1-based
     */
    public void add(int line, List<String> cells) {
        String text = cells.stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> TableHeader.oneLine(cell).replaceFirst(":$", ""))
                .collect(Collectors.joining(": "));
        if (!text.isEmpty() && text.length() <= LONGEST) {
            lines.add(new Property("time zone", text, line, true));
        }
    }

    /**
     * Returns the zone of the first line that states one for all times.
     *
     * @param headers of the table, which tell the language
     */
    public Optional<Property> zone(List<String> headers) {
        return lines.stream()
                .flatMap(line -> zone(headers, line.value()).stream()
                        .map(zone -> new Property(line.key(), zone.text(), line.line(), true)))
                .findFirst();
    }

    private static Optional<WrittenZone> zone(List<String> headers, String text) {
        return ZoneStatements.inLine(text)
                .or(() -> HeaderWords.said(headers, text).stream()
                        .flatMap(said -> ZoneStatements.inLine(said).stream())
                        .findFirst())
                .or(() -> region(text));
    }

    private static Optional<WrittenZone> region(String text) {
        List<String> regions = REGION.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return regions.size() == 1 ? ZoneNames.read(regions.get(0)) : Optional.empty();
    }
}
