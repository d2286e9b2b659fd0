package dev.hindcast.ingest.document.table;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Lasting;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.normalise.field.KindReader;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.TimeScanner;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The log of a program that watches: each row says when a check changed its state, so that two rows, "Down" and "Up", are one outage.
 * Used for one table; not thread-safe.
 */
final class StateChanges {
    private static final Set<String> NAMES = Set.copyOf(Vocabulary.of(
            "monitor;monitor name;check;check name;test name;sensor;probe;host;hostname;host name;device;service;"
                    + "component;name;site;website;url;target;endpoint"));
    private static final Set<String> STATES = Set.copyOf(
            Vocabulary.of("event;event type;status;state;new state;new status;current state;current status"));
    private static final Set<String> TIMES = Set.copyOf(
            Vocabulary.of("date time;datetime;timestamp;when;event time;date and time;time stamp;changed at"));
    private static final Set<String> DAYS = Set.of("date", "day");
    private static final Set<String> CLOCKS = Set.of("time", "clock");
    private static final Set<String> ENDS = Set.of("to", "until", "till", "recovery time");

    private static final Pattern DOWN =
            state("down|offline|unreachable|critical|alerting|firing|problem|failed|outage");
    private static final Pattern UP =
            state("up|back up|online|ok|reachable|recovered|recovery|resolved|normal|operational|healthy");
    private static final Pattern TAKEN_ON = state("ack(?:ed|nowledged|nowledgement)?|down \\(ack(?:ed|nowledged)\\)");

    /**
     * A row.
     *
     * @param line 1-based
     * @param cells as they are written
     */
    private record Row(int line, List<String> cells) {}

    /** An outage: its first row, and those that say more of it. */
    private static final class Outage {
        private final Row down;
        private Optional<Row> takenOn = Optional.empty();
        private Optional<Row> up = Optional.empty();

        private Outage(Row down) {
            this.down = down;
        }
    }

    private final TableHeader header;
    private final int name;
    private final int state;
    private final int time;
    private final int clock;
    private final List<Row> rows = new ArrayList<>();

    private StateChanges(TableHeader header) {
        this.header = header;
        this.name = column(NAMES);
        this.state = column(STATES);
        int whole = column(TIMES);
        this.time = whole >= 0 ? whole : column(DAYS) >= 0 ? column(DAYS) : column(CLOCKS);
        this.clock = whole < 0 && column(DAYS) >= 0 ? column(CLOCKS) : -1;
    }

    private static Pattern state(String words) {
        return Pattern.compile("(?i)[^\\p{L}]*(?:(?:is|went|now) )?(?:" + words + ")[^\\p{L}]*");
    }

    /** Returns a log with these columns, absent if they are those of something else. */
    static Optional<StateChanges> of(TableHeader header) {
        StateChanges changes = new StateChanges(header);
        boolean spans = header.names().stream()
                .map(Keys::words)
                .anyMatch(words -> ENDS.contains(words) || Vocabulary.isTime(words) && !TIMES.contains(words));
        return changes.name < 0 || changes.state < 0 || changes.time < 0 || spans
                ? Optional.empty()
                : Optional.of(changes);
    }

    private int column(Set<String> called) {
        for (int i = 0; i < header.size(); i++) {
            if (called.contains(Keys.words(header.names().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Adds a row. */
    void add(int line, List<String> cells) {
        rows.add(new Row(line, cells));
    }

    /** Returns how many rows wait. */
    int size() {
        return rows.size();
    }

    /** Returns whether the rows so far tell when something went down and came up again. */
    boolean areTold() {
        boolean down = rows.stream().anyMatch(row -> is(DOWN, row) && isTimed(row));
        return down && rows.stream().anyMatch(row -> is(UP, row));
    }

    /** Returns whether some row tells that something went down, at a time of day. */
    boolean tellOutages() {
        return rows.stream().anyMatch(row -> is(DOWN, row) && isTimed(row));
    }

    /** Gives all rows as they came, to be read one by one. */
    void each(BiConsumer<Integer, List<String>> reader) {
        rows.forEach(row -> reader.accept(row.line(), row.cells()));
        rows.clear();
    }

    /**
     * Gives the outages, and the lines of rows that begin none.
     *
     * @param order of day and month in the table, where it tells it
     */
    void read(Optional<FigureOrder> order, Consumer<Entry> outages, Consumer<Integer> others) {
        boolean paired = areTold();
        List<Row> told = new ArrayList<>(rows);
        if (isNewestFirst(order)) {
            Collections.reverse(told);
        }
        Map<Row, Outage> all = new LinkedHashMap<>();
        Map<String, Outage> going = new TreeMap<>();
        for (Row row : told) {
            String check = cell(row, name);
            Outage outage = going.get(check);
            if (is(DOWN, row) && outage == null) {
                going.put(check, new Outage(row));
                all.put(row, going.get(check));
            } else if (is(UP, row) && outage != null) {
                going.remove(check).up = Optional.of(row);
            } else if (is(TAKEN_ON, row) && outage != null && outage.takenOn.isEmpty()) {
                outage.takenOn = Optional.of(row);
            }
        }
        for (Row row : rows) {
            Optional.ofNullable(all.get(row))
                    .ifPresentOrElse(
                            outage ->
                                    outages.accept(entry(outage, paired && goesOn(outage, told.get(told.size() - 1)))),
                            () -> others.accept(row.line()));
        }
        rows.clear();
    }

    /** Without an end an outage goes on, unless its length is told before the log goes on. */
    private boolean goesOn(Outage outage, Row last) {
        boolean lasted = false;
        for (int i = 0; i < header.size(); i++) {
            lasted |= Lasting.isDuration(Keys.words(header.names().get(i)))
                    && !cell(outage.down, i).isEmpty();
        }
        return outage.up.isEmpty() && (!lasted || outage.down.equals(last));
    }

    private Entry entry(Outage outage, boolean goesOn) {
        Row down = outage.down;
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < Math.min(header.size(), down.cells().size()); i++) {
            if (i != state && i != time && i != clock) {
                properties.add(new Property(header.names().get(i), down.cells().get(i), down.line(), true));
            }
        }
        properties.add(moment("started", down));
        outage.takenOn.ifPresent(row -> properties.add(moment("acknowledged", row)));
        outage.up.ifPresent(row -> properties.add(moment("resolved", row)));
        if (goesOn) {
            properties.add(new Property(KindReader.NO_END, cell(down, state), down.line(), true));
        }
        return new Entry(properties, List.of(), Set.of(), down.line());
    }

    private Property moment(String label, Row row) {
        String key = Keys.labelled(label, Keys.written(header.names().get(time)));
        return new Property(key, time(row), row.line(), true);
    }

    private boolean isNewestFirst(Optional<FigureOrder> order) {
        List<LocalDateTime> times =
                rows.stream().flatMap(row -> at(time(row), order).stream()).toList();
        return !times.isEmpty() && times.get(0).isAfter(times.get(times.size() - 1));
    }

    private static Optional<LocalDateTime> at(String written, Optional<FigureOrder> order) {
        return TimeScanner.scan(written).stream()
                .filter(when -> when.date().isPresent() && when.time().isPresent())
                .flatMap(when -> order
                        .map(known -> when.date().get().in(known))
                        .orElse(when.date().get())
                        .date()
                        .map(date -> date.atTime(when.time().get()))
                        .stream())
                .findFirst();
    }

    private boolean isTimed(Row row) {
        return TimeScanner.scan(time(row)).stream()
                .anyMatch(when -> when.date().isPresent() && when.time().isPresent());
    }

    private String time(Row row) {
        return clock < 0 ? cell(row, time) : cell(row, time) + " " + cell(row, clock);
    }

    private boolean is(Pattern pattern, Row row) {
        return pattern.matcher(cell(row, state)).matches();
    }

    private static String cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }
}
