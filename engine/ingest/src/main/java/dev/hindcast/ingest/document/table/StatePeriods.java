package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * The periods of a program that watches: each row says from when to when a check was up or down, so that every row "Down" is one outage. Used
 * for one table; not thread-safe.
 */
final class StatePeriods {
    /** Names that only programs that watch give; tests of software have names, too, but pass and fail. */
    private static final Set<String> NAMES = Set.copyOf(Vocabulary.of(
            "monitor;monitor name;check;check name;test name;sensor;probe;website name;site name;uptime check"));

    private static final Set<String> STATES = Set.of("status", "state", "state name", "check status");
    private static final Pattern DOWN = Pattern.compile("(?i)\\s*(?:down|offline|unreachable)\\s*");
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\s*(?:up|online|reachable|paused|unknown|unmonitored|maintenance)?\\s*");

    /**
     * A row.
     *
     * @param line 1-based
     * @param cells as they are written
     */
    private record Row(int line, List<String> cells) {}

    private final int state;
    private final List<Row> rows = new ArrayList<>();
    /** Whether something was down in rows that were read. */
    private boolean anyDown;
    /** Whether the rows are those of something else. */
    private boolean refused;

    private StatePeriods(int state) {
        this.state = state;
    }

    /** Returns whether such a header is that of periods: a check, its state, a beginning and an end. */
    static boolean isHeader(TableHeader header) {
        Set<String> words = header.words();
        return words.stream().anyMatch(NAMES::contains)
                && words.stream().anyMatch(STATES::contains)
                && names(words, "started")
                && names(words, "resolved");
    }

    private static boolean names(Set<String> words, String label) {
        return words.stream()
                .anyMatch(word -> Vocabulary.label(word).filter(label::equals).isPresent());
    }

    /** Prepares for the rows below such a header. */
    static StatePeriods of(TableHeader header) {
        int column = 0;
        while (!STATES.contains(Keys.words(header.names().get(column)))) {
            column++;
        }
        return new StatePeriods(column);
    }

    /** Adds a row; it is dropped where the rows above it were refused. */
    void add(int line, List<String> cells) {
        if (!refused) {
            rows.add(new Row(line, cells));
        }
    }

    /** The rows are those of something else: nothing waits any more, and none is read later. */
    void refuse() {
        refused = true;
        rows.clear();
    }

    /** Returns whether the rows are those of something else. */
    boolean areRefused() {
        return refused;
    }

    /** Returns how many rows wait. */
    int size() {
        return rows.size();
    }

    /** Returns whether each row tells of such a state, and some, of these or of those read before, that something was down. */
    boolean areTold() {
        return (anyDown || rows.stream().anyMatch(this::isDown))
                && rows.stream()
                        .allMatch(
                                row -> isDown(row) || OTHER.matcher(state(row)).matches());
    }

    /** Gives the rows that tell of outages, and the lines of the others. */
    void read(BiConsumer<Integer, List<String>> outages, IntConsumer others) {
        for (Row row : rows) {
            if (isDown(row)) {
                anyDown = true;
                outages.accept(row.line(), row.cells());
            } else {
                others.accept(row.line());
            }
        }
        rows.clear();
    }

    private boolean isDown(Row row) {
        return DOWN.matcher(state(row)).matches();
    }

    private String state(Row row) {
        return state < row.cells().size() ? row.cells().get(state) : "";
    }
}
