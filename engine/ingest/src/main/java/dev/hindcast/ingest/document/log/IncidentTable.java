package dev.hindcast.ingest.document.log;

import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Dialect;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Lasting;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.table.TableHeader;
import dev.hindcast.ingest.normalise.meaning.IncidentWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of a page whose rows each tell of an incident.
 *
 * @param header what its columns are called
 * @param rows the others
 */
record IncidentTable(List<TextLine> header, List<List<TextLine>> rows) {
    private static final int FEWEST_COLUMNS = 3;
    /** One row is a form that lies on its side. */
    private static final int FEWEST_ROWS = 2;

    /** Columns of tables that plan work, or part one incident into its steps. */
    private static final Set<String> OTHERS = Set.of(
            "task",
            "tasks",
            "action",
            "action item",
            "actions",
            "action items",
            "todo",
            "due",
            "due date",
            "deadline",
            "eta",
            "phase",
            "stage",
            "step",
            "planned start",
            "planned end",
            "planned date");

    /** They name an incident only where it is judged, or its cause or service is told beside them: anything else has them too. */
    private static final Set<String> WEAK = Set.of("name", "display name", "summary", "description");

    private static final Set<String> JUDGED = Set.of("severity", "cause", "root cause", "services");
    private static final Set<String> BEGINNINGS = Set.of("started", "detected");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    /** Documents that lie beside the page: it lists them, and they tell themselves. */
    private static final Pattern BESIDE = Pattern.compile("(?![#/?]|\\w+:).+");

    /** Returns whether it has the columns, and a figure in enough of its rows, without which none tells a time. */
    static boolean mayBe(Block.Table table) {
        boolean headed = !table.header().isEmpty();
        boolean wide = headed
                ? table.header().size() >= FEWEST_COLUMNS
                : !table.rows().isEmpty() && table.rows().get(0).size() >= FEWEST_COLUMNS;
        return wide
                && table.rows().stream()
                                .filter(Block::haveFigure)
                                .limit(FEWEST_ROWS)
                                .count()
                        == FEWEST_ROWS;
    }

    /**
     * Returns the table, absent if its rows tell of something else.
     *
     * @param above the title of the page and the heading that the table stands under
     */
    static Optional<IncidentTable> of(Block.Table table, EntryDocuments entries, String above) {
        boolean headed = !table.header().isEmpty();
        if (!headed && table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<TextLine> header = headed ? table.header() : table.rows().get(0);
        List<List<TextLine>> rows =
                headed ? table.rows() : table.rows().subList(1, table.rows().size());
        IncidentTable found = new IncidentTable(header, rows);
        return header.size() >= FEWEST_COLUMNS
                        && rows.size() >= FEWEST_ROWS
                        && found.speaksOfIncidents(above)
                        && found.tellsIncidents(entries)
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Returns whether a column is called after incidents. */
    boolean namesIncidents() {
        return header.stream().anyMatch(name -> IncidentWords.areIn(name.text()));
    }

    private boolean speaksOfIncidents(String above) {
        return IncidentWords.areIn(above) || namesIncidents();
    }

    private static boolean isNamed(Set<String> words, List<String> labels) {
        boolean named = words.stream()
                .anyMatch(word -> !WEAK.contains(word)
                        && (Vocabulary.TITLES.contains(word)
                                || Vocabulary.KEYS.contains(word)
                                || Vocabulary.EVENTS.contains(word)));
        return named
                || words.stream().anyMatch(WEAK::contains) && labels.stream().anyMatch(JUDGED::contains);
    }

    private boolean tellsIncidents(EntryDocuments entries) {
        TableHeader named = TableHeader.of(header.stream().map(TextLine::text).toList());
        Set<String> words = named.words();
        if (words.stream().anyMatch(OTHERS::contains) || !entries.understands(words, named.names())) {
            return false;
        }
        List<String> labels =
                named.names().stream().map(name -> label(name, words)).toList();
        if (!isNamed(words, labels)) {
            return false;
        }
        boolean begins = labels.stream().anyMatch(label -> BEGINNINGS.contains(label) || isDate(label));
        List<List<TextLine>> filled =
                rows.stream().filter(IncidentTable::isFilled).toList();
        long timed = filled.stream().filter(row -> isTimed(row, labels)).count();
        long listing = filled.stream().filter(IncidentTable::leadsToDocument).count();
        return begins
                && timed >= FEWEST_ROWS
                && timed * 2 > filled.size()
                && listing * 2 <= filled.size()
                && !areOfOne(filled, labels);
    }

    /** One cell alone heads the rows below it or sums them up. */
    private static boolean isFilled(List<TextLine> row) {
        return row.stream()
                        .map(TextLine::text)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    private static boolean areOfOne(List<List<TextLine>> rows, List<String> labels) {
        RowSpans spans = new RowSpans();
        for (List<TextLine> row : rows) {
            spans.add(IntStream.range(0, Math.min(row.size(), labels.size()))
                    .filter(i -> isDate(labels.get(i)) || Vocabulary.isTime(labels.get(i)))
                    .mapToObj(row::get)
                    .toList());
        }
        return spans.areOfOne();
    }

    private static String label(String name, Set<String> words) {
        String own = Keys.words(name);
        return Optional.ofNullable(Dialect.of(words).labels().get(own))
                .or(() -> Vocabulary.label(own))
                .orElse(own);
    }

    private static boolean isDate(String label) {
        return label.equals("date") || Vocabulary.POSTED.contains(label);
    }

    /** Whether a row has a time of day in the course of an incident, or a day and a length. */
    private static boolean isTimed(List<TextLine> row, List<String> labels) {
        boolean day = false;
        boolean length = false;
        for (int i = 0; i < Math.min(row.size(), labels.size()); i++) {
            TextLine cell = row.get(i);
            String label = labels.get(i);
            if (Vocabulary.isTime(label)
                    && cell.times().stream().anyMatch(when -> when.time().isPresent())) {
                return true;
            }
            day |= (isDate(label) || Vocabulary.isTime(label)) && !cell.times().isEmpty();
            length |= Lasting.isDuration(label) && FIGURE.matcher(cell.text()).find();
        }
        return day && length;
    }

    private static boolean leadsToDocument(List<TextLine> row) {
        return row.stream()
                .flatMap(cell -> cell.links().stream())
                .anyMatch(link -> BESIDE.matcher(link).matches());
    }
}
