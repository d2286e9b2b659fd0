package dev.hindcast.office.sheet;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A workbook that is a report: a form of labels with their values, beside it perhaps a timeline and what is to be done, each on a sheet of its
 * own. Read like a document in which the sheets are sections. Used for one workbook; not thread-safe.
 */
final class BookDocument {
    /** A form and its timeline have fewer rows. */
    private static final int MOST_ROWS = 2_000;
    /** A form has fewer columns. */
    private static final int MOST_COLUMNS = 40;

    /** A form has no more labels, each with its value, in a row. */
    private static final int MOST_IN_FORM = 6;
    /** The zone beside a label: "Start (UTC)". */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

    /** A form names as many moments of an incident. */
    private static final int FEWEST_MOMENTS = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<TextLine>> table = new ArrayList<>();
    private Optional<Field> title = Optional.empty();
    private int rows;
    private int last;
    private int moments;
    private boolean over;

    /** Begins a sheet. */
    void sheet(String name) {
        close();
        blocks.add(new Block.Heading(2, TextLine.plain(name, 1)));
        last = 0;
    }

    /**
     * Adds a row; one that is left out above it parts two tables.
     *
     * @param line 1-based
     */
    void add(int line, List<String> cells) {
        over |= ++rows > MOST_ROWS || cells.size() > MOST_COLUMNS;
        if (over || cells.stream().allMatch(String::isBlank)) {
            return;
        }
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        boolean alone = filled == 1;
        if (line > last + 1 || alone) {
            close();
        }
        last = line;
        List<TextLine> row = cells.stream()
                .map(cell -> TextLine.plain(cell.replace('\n', ' ').strip(), line))
                .toList();
        if (alone) {
            blocks.add(new Block.Paragraph(
                    row.stream().filter(cell -> !cell.text().isEmpty()).toList()));
        } else {
            for (int i = 0; cells.size() % 2 == 0 && cells.size() <= MOST_IN_FORM && i < cells.size(); i += 2) {
                see(
                        line,
                        Keys.words(REMARK.matcher(cells.get(i)).replaceAll("")),
                        cells.get(i + 1).strip());
            }
            table.add(row);
        }
    }

    private void see(int line, String label, String value) {
        moments += Vocabulary.isTime(label) && !value.isEmpty() ? 1 : 0;
        if (!value.isEmpty() && Vocabulary.TITLES.contains(label) && title.isEmpty()) {
            title = Optional.of(new Field("title", value, line));
        }
    }

    private void close() {
        int width = table.stream().mapToInt(List::size).max().orElse(0);
        List<List<TextLine>> padded =
                table.stream().map(row -> padded(row, width)).toList();
        if (!padded.isEmpty()) {
            blocks.add(new Block.Table(
                    padded.get(0),
                    padded.subList(1, padded.size()),
                    padded.get(0).get(0).line()));
        }
        table.clear();
    }

    private static List<TextLine> padded(List<TextLine> row, int width) {
        List<TextLine> padded = new ArrayList<>(row);
        IntStream.range(row.size(), width)
                .forEach(i -> padded.add(TextLine.plain("", row.get(0).line())));
        return padded;
    }

    /** Returns the document, absent if the workbook has no form that says when something came about, or holds too much for one. */
    Optional<PostmortemDocument> document(String source) {
        close();
        return over || moments < FEWEST_MOMENTS
                ? Optional.empty()
                : Optional.of(
                        new PostmortemDocument(source, "xlsx", title.stream().toList(), blocks, List.of()));
    }
}
