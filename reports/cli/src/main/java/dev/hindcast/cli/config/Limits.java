package dev.hindcast.cli.config;

import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.binary.BinaryLimits;
import dev.hindcast.ingest.document.ParseLimits;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key {@code limits}: how much is read of documents that somebody else wrote. */
final class Limits {
    /** Names with the default values. */
    private static final Map<String, Long> DEFAULTS = new LinkedHashMap<>();

    static {
        IngestLimits limits = IngestLimits.defaults();
        ParseLimits parse = limits.parse();
        DEFAULTS.put("max-file-bytes", limits.maxFileBytes());
        DEFAULTS.put("max-collection-bytes", limits.maxCollectionBytes());
        DEFAULTS.put("max-files", limits.maxFiles());
        DEFAULTS.put("max-seconds-per-document", limits.maxTimePerDocument().toSeconds());
        DEFAULTS.put("max-block-depth", (long) parse.blockDepth());
        DEFAULTS.put("max-inline-depth", (long) parse.inlineDepth());
        DEFAULTS.put("max-table-cells", (long) parse.tableCells());
        DEFAULTS.put("max-front-matter-characters", (long) parse.frontMatterChars());
        DEFAULTS.put("max-yaml-depth", (long) parse.yamlDepth());
        DEFAULTS.put("max-line-characters", (long) parse.lineChars());
        DEFAULTS.put("max-archive-entries", (long) limits.binary().entries());
        DEFAULTS.put("max-unpacked-bytes", limits.binary().unpackedBytes());
        DEFAULTS.put("max-unpack-ratio", (long) limits.binary().ratio());
        DEFAULTS.put("max-pages", (long) limits.binary().pages());
    }

    private Limits() {}

    /** Returns the limits: those named, and the defaults of all others. */
    static IngestLimits read(Node.Entry limits) {
        Map<String, Long> values = new LinkedHashMap<>(DEFAULTS);
        for (Node.Entry entry : limits.children()) {
            if (!DEFAULTS.containsKey(entry.key())) {
                throw entry.place().unknown("limit", entry.key(), List.copyOf(DEFAULTS.keySet()));
            }
            values.put(entry.key(), number(entry));
        }
        return new IngestLimits(
                values.get("max-file-bytes"),
                values.get("max-collection-bytes"),
                values.get("max-files"),
                Duration.ofSeconds(values.get("max-seconds-per-document")),
                new ParseLimits(
                        small(values, "max-block-depth"),
                        small(values, "max-inline-depth"),
                        small(values, "max-table-cells"),
                        small(values, "max-front-matter-characters"),
                        small(values, "max-yaml-depth"),
                        small(values, "max-line-characters")),
                new BinaryLimits(
                        small(values, "max-archive-entries"),
                        values.get("max-unpacked-bytes"),
                        small(values, "max-unpack-ratio"),
                        small(values, "max-pages")));
    }

    private static int small(Map<String, Long> values, String name) {
        return (int) Math.min(Integer.MAX_VALUE, values.get(name));
    }

    private static long number(Node.Entry entry) {
        String digits = entry.text().replace("_", "");
        // Nine digits are more than any machine reads in time, and too few to overflow anything; a table may be larger.
        boolean large = entry.key().equals("max-collection-bytes") && digits.matches("[1-9]\\d{0,11}");
        if (!large && !digits.matches("[1-9]\\d{0,8}")) {
            throw entry.value()
                    .place()
                    .problem("\"" + entry.text() + "\" is no limit; write a whole number from 1 to 999999999");
        }
        return Long.parseLong(digits);
    }
}
