package dev.hindcast.ingest.index;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The zones that index pages state for the documents beside and below them. Not thread-safe while zones are added. */
public final class IndexZones {
    /** Only a page of such a name speaks for its folder. */
    private static final Pattern NAME = Pattern.compile("(?i)(?:_?index|readme|incidents|post-?mortems)(?:\\.\\w+)+");

    private final Map<String, ZoneId> byFolder = new HashMap<>();

    /** Returns whether a file of this name may speak for its folder. */
    public static boolean maySpeak(String source) {
        return NAME.matcher(source.substring(source.lastIndexOf('/') + 1)).matches();
    }

    /** Adds the zone that the index page states. */
    public void add(String source, ZoneId zone) {
        byFolder.putIfAbsent(folder(source), zone);
    }

    /** Returns the zone of the nearest index page beside the document or above it. */
    public Optional<ZoneId> of(String source) {
        for (String folder = folder(source); !byFolder.isEmpty() && !folder.isEmpty(); folder = folder(folder)) {
            ZoneId zone = byFolder.get(folder);
            if (zone != null) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    private static String folder(String source) {
        return source.substring(0, Math.max(0, source.lastIndexOf('/')));
    }
}
