package dev.hindcast.tablesaw.file;

import dev.hindcast.query.Column;
import dev.hindcast.query.FileColumn;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.BadRow;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pieces of the file into fragments. One for each worker, so that texts it has met keep their codes; not thread-safe. */
final class PieceReader {
    /** How many bad rows are told of one by one. */
    static final int TOLD = 5;

    /** An incident with more combinations of services and factors is none. */
    private static final long MOST_COMBINATIONS = 10_000;

    private static final int SHORTEST_ROW = 16;

    /** The byte order mark of UTF-8. */
    private static final long MARK = 0xBFBBEF;

    private static final int MARK_LENGTH = 3;

    /**
     * What one piece of the file gave.
     *
     * @param begin where in the file its first row begins
     * @param end where the first row after it begins
     * @param lines how many lines lie between
     * @param rows how many rows lie between, bad ones included
     * @param cells how many rows of cells they gave
     * @param columns the cells, in the order of the file's derived columns
     * @param bad how many of the rows are bad
     * @param firstBad the first of them, lines and rows counted from {@code begin}
     * @param fault the bad row at which reading stopped, where bad rows are not skipped
     */
    record Fragment(
            long begin,
            long end,
            long lines,
            long rows,
            int cells,
            List<Values> columns,
            long bad,
            List<BadRow> firstBad,
            Optional<BadRow> fault) {}

    private final TableFile file;
    private final Piece piece;
    private final RowScanner scanner;
    private final FileRow row;
    private final ColumnBuilder[] builders;
    private int capacity;

    PieceReader(TableFile file, FileChannel channel, int pieceSize) throws IOException {
        this.file = file;
        this.piece = new Piece(channel, pieceSize);
        this.scanner = new RowScanner(piece, file.header().size());
        this.row = new FileRow(file, scanner);
        this.builders = file.columns().stream().map(this::builder).toArray(ColumnBuilder[]::new);
    }

    /** Returns the builders, in the order of the derived columns. */
    List<ColumnBuilder> builders() {
        return List.of(builders);
    }

    /** Returns where the first row after the header begins. */
    long afterHeader() throws IOException {
        piece.load(0, 1 << 16);
        boolean mark = piece.length >= MARK_LENGTH && Words.first(piece.words[0], MARK_LENGTH) == MARK;
        scanner.startAt(mark ? MARK_LENGTH : 0);
        if (scanner.hasNext(Integer.MAX_VALUE)) {
            scanner.next();
        }
        return scanner.position();
    }

    /** Returns how many lines the header takes, those before it included; only right after {@link #afterHeader}. */
    long headerLines() {
        return scanner.lines();
    }

    /** Reads the rows that begin from the first line end at or after {@code from} on, and before {@code to}. */
    Fragment guess(long from, long to) throws IOException {
        piece.load(from - 1, Math.toIntExact(to - from + 1));
        int lineEnd = Words.find(piece.words, '\n', '\n', 0, piece.length);
        return fragment(Math.min(lineEnd, piece.length - 1) + 1, to);
    }

    /** Reads the rows that begin at {@code begin}, where a row does begin, and before {@code to}. */
    Fragment read(long begin, long to) throws IOException {
        piece.load(begin, Math.toIntExact(to - begin));
        return fragment(0, to);
    }

    private Fragment fragment(int first, long to) throws IOException {
        scanner.startAt(first);
        int limit = Math.toIntExact(to - piece.position());
        int cells = 0;
        long rows = 0;
        long bad = 0;
        List<BadRow> firstBad = new ArrayList<>();
        Optional<BadRow> fault = Optional.empty();
        while (fault.isEmpty() && scanner.hasNext(limit)) {
            long line = scanner.lines() + 1;
            rows++;
            try {
                scanner.next();
                cells += add(cells);
            } catch (BadFieldException e) {
                BadRow here = new BadRow(line, rows, e.getMessage());
                bad++;
                if (firstBad.size() < TOLD) {
                    firstBad.add(here);
                }
                fault = file.skipBadRows() ? fault : Optional.of(here);
            }
        }
        List<Values> columns = new ArrayList<>();
        for (ColumnBuilder builder : builders) {
            columns.add(builder.take(cells));
        }
        long begin = piece.position();
        return new Fragment(
                begin + first, begin + scanner.position(), scanner.lines(), rows, cells, columns, bad, firstBad, fault);
    }

    /** Adds the row, as often as there are combinations of its lists; returns how often that is. */
    private int add(int index) {
        reserve(index + 1);
        long combinations = 1;
        for (ColumnBuilder builder : builders) {
            builder.read(row, index);
            int items = builder.items();
            if (items != 1) {
                combinations = Math.multiplyExact(combinations, items);
            }
        }
        if (combinations > 1) {
            spread(index, combinations);
        }
        return (int) combinations;
    }

    private void spread(int index, long combinations) {
        if (combinations > MOST_COMBINATIONS) {
            throw BadFieldException.broken(
                    "its lists have " + combinations + " combinations, more than " + MOST_COMBINATIONS);
        }
        reserve(index + (int) combinations);
        int stride = 1;
        for (ColumnBuilder builder : builders) {
            builder.spread(index, (int) combinations, stride);
            stride *= builder.items();
        }
    }

    private void reserve(int rows) {
        if (rows > capacity) {
            capacity = Math.max(Math.max(2 * capacity, rows), piece.length / SHORTEST_ROW);
            for (ColumnBuilder builder : builders) {
                builder.reserve(capacity);
            }
        }
    }

    /** Text that the file does not have. */
    private static final class NoText extends ColumnBuilder.OfCodes {
        @Override
        void read(FileRow row, int index) {
            codes[index] = 0;
        }
    }

    private ColumnBuilder builder(FileColumn column) {
        if (column instanceof FileColumn.Whole whole) {
            return new NumberBuilders.OfWhole(whole, row);
        }
        if (column instanceof FileColumn.Elapsed elapsed) {
            return new NumberBuilders.OfElapsed(elapsed, row);
        }
        if (column instanceof FileColumn.Day day) {
            return new NumberBuilders.OfDay(day, row);
        }
        if (column instanceof FileColumn.PeriodOfDay period) {
            return new PeriodBuilder(period, row);
        }
        if (column instanceof FileColumn.Flag flag) {
            return new NumberBuilders.OfFlag(flag, row);
        }
        if (column instanceof FileColumn.Computed computed) {
            return new NumberBuilders.OfComputed(computed);
        }
        if (column instanceof FileColumn.Nothing) {
            return column.column().type() == Column.Type.TEXT ? new NoText() : new NumberBuilders.OfNothing();
        }
        return new TextBuilder(column, row.position(column.fields().get(0)));
    }
}
