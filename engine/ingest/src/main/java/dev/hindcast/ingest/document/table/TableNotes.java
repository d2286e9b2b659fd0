package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.normalise.language.HeaderWords;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands around the rows of a table, or on a sheet of its own: it may say in which zone all times are. Used for one table; not thread-safe. */
public final class TableNotes {
    /** A longer line tells a story. */
    private static final int LONGEST = 300;
    /** A region by its name among programs, which stands beside a table for no other reason. */
    private static final Pattern REGION = Pattern.compile(
            "(?<![\\w/])(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)/[A-Z]\\w{2,20}(?:/[A-Z]\\w{2,20})?(?![\\w/])");

    private static final Pattern OF_TIMES =
            Pattern.compile("\\b(?:times?|time ?zones?|tz|zones?|clocks?|hours?|timestamps?|dates?)\\b");

    private final List<Property> lines = new ArrayList<>();
    /** Of these the lines of which a region would be that of an office or a person. */
    private final Set<Integer> places = new HashSet<>();

    /**
     * Adds a value that stands under a key: a region in it is a zone only where the key speaks of times.
     *
     * @param line 1-based
     * @param words of the key
     */
    public void add(int line, String words, String value) {
        int before = lines.size();
        add(line, List.of(value));
        if (lines.size() > before && !isOfTimes(words)) {
            places.add(before);
        }
    }

    private static boolean isOfTimes(String words) {
        return OF_TIMES.matcher(words).find()
                || Vocabulary.label(words).filter("time zone"::equals).isPresent();
    }

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
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> zone(headers, lines.get(i).value(), !places.contains(i)).stream()
                        .map(zone -> new Property(
                                lines.get(i).key(), zone.text(), lines.get(i).line(), true)))
                .findFirst();
    }

    private static Optional<WrittenZone> zone(List<String> headers, String text, boolean regions) {
        return ZoneStatements.inLine(text)
                .or(() -> HeaderWords.said(headers, text).stream()
                        .flatMap(said -> ZoneStatements.inLine(said).stream())
                        .findFirst())
                .or(() -> regions ? region(text) : Optional.empty());
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
