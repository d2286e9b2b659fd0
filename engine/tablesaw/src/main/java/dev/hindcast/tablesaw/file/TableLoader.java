package dev.hindcast.tablesaw.file;

import dev.hindcast.query.Column;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadRow;
import dev.hindcast.query.file.BadTableException;
import dev.hindcast.tablesaw.file.PieceReader.Fragment;
import dev.hindcast.tablesaw.file.ReadTable.ReadColumn;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Reads a file on all cores. Each piece begins at a guess: after the first line end in it. That is wrong only where the line end
 * lies within quotes, which shows when the piece before it ends elsewhere; such a piece is read again from there. So the rows
 * are those that reading from front to back would give.
 */
public final class TableLoader {
    private static final int PIECE = 1 << 20;

    private final TableFile file;
    private final FileChannel channel;
    private final long size;
    private final int pieceSize;
    private final List<PieceReader> readers = new ArrayList<>();
    private Fragment[] fragments;
    private int[] readBy;
    private long begin;
    private long headerLines;

    private TableLoader(TableFile file, FileChannel channel, int pieceSize) throws IOException {
        this.file = file;
        this.channel = channel;
        this.size = channel.size();
        this.pieceSize = pieceSize;
    }

    /**
     * Returns the table.
     *
     * @throws BadTableException if a row is bad and bad rows are not to be skipped
     */
    public static ReadTable read(TableFile file) throws IOException {
        return read(file, PIECE, Runtime.getRuntime().availableProcessors());
    }

    /** Returns the table, read in pieces of that size by so many workers; neither shows in it. */
    static ReadTable read(TableFile file, int pieceSize, int workers) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(file.location()), StandardOpenOption.READ)) {
            TableLoader loader = new TableLoader(file, channel, pieceSize);
            loader.readPieces(workers);
            return loader.table(loader.inOrder());
        }
    }

    private void readPieces(int workers) throws IOException {
        int pieces = Math.toIntExact((size + pieceSize - 1) / pieceSize);
        int used = Math.max(1, Math.min(workers, pieces));
        for (int i = 0; i < used; i++) {
            readers.add(new PieceReader(file, channel, pieceSize));
        }
        begin = readers.get(0).afterHeader();
        headerLines = readers.get(0).headerLines();
        fragments = new Fragment[pieces];
        readBy = new int[pieces];
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(used, TableLoader::daemon);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < used; i++) {
                int worker = i;
                running.add(pool.submit(() -> work(worker, next)));
            }
            for (Future<Boolean> each : running) {
                await(each);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** An interrupted command must not wait for its workers. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "table-reader");
        thread.setDaemon(true);
        return thread;
    }

    private boolean work(int worker, AtomicInteger next) throws IOException {
        for (int i = next.getAndIncrement(); i < fragments.length; i = next.getAndIncrement()) {
            long from = (long) i * pieceSize;
            long to = end(i);
            if (to > begin) {
                PieceReader reader = readers.get(worker);
                fragments[i] = from <= begin ? reader.read(begin, to) : reader.guess(from, to);
                readBy[i] = worker;
            }
        }
        return true;
    }

    private long end(int piece) {
        return Math.min(size, (piece + 1L) * pieceSize);
    }

    private static void await(Future<Boolean> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", e);
        }
    }

    /** Returns the pieces that hold rows, each beginning where the one before it ends. */
    private List<Integer> inOrder() throws IOException {
        List<Integer> valid = new ArrayList<>();
        long at = begin;
        for (int i = 0; i < fragments.length; i++) {
            if (at < end(i) && fragments[i] != null) {
                if (fragments[i].begin() != at) {
                    fragments[i] = readers.get(readBy[i]).read(at, end(i));
                }
                at = fragments[i].end();
                valid.add(i);
            } else {
                fragments[i] = null;
            }
        }
        return valid;
    }

    private ReadTable table(List<Integer> valid) {
        long lines = headerLines;
        long rows = 0;
        long bad = 0;
        long cells = 0;
        List<BadRow> firstBad = new ArrayList<>();
        for (int i : valid) {
            Fragment fragment = fragments[i];
            for (BadRow row : fragment.firstBad()) {
                BadRow here = new BadRow(lines + row.line(), rows + row.row(), row.problem());
                if (fragment.fault().isPresent()) {
                    throw new BadTableException(file.location(), here);
                }
                if (firstBad.size() < PieceReader.TOLD) {
                    firstBad.add(here);
                }
            }
            lines += fragment.lines();
            rows += fragment.rows();
            bad += fragment.bad();
            cells += fragment.cells();
        }
        if (cells > Integer.MAX_VALUE - 16) {
            throw new BadTableException(file.location(), "it has " + cells + " rows; use --engine spark for so many");
        }
        return new ReadTable((int) cells, columns(valid, (int) cells), rows - bad, bad, firstBad);
    }

    /** All at the same time: whoever makes an array fills it with zeros first, alone. */
    private List<ReadColumn> columns(List<Integer> valid, int size) {
        return IntStream.range(0, file.columns().size())
                .parallel()
                .mapToObj(column -> joined(column, valid, size))
                .toList();
    }

    private ReadColumn joined(int column, List<Integer> valid, int size) {
        List<ColumnJoin.Part> parts = new ArrayList<>();
        int at = 0;
        for (int i : valid) {
            ColumnBuilder builder = readers.get(readBy[i]).builders().get(column);
            parts.add(new ColumnJoin.Part(fragments[i].columns().get(column), at, builder.texts()));
            fragments[i].columns().set(column, null);
            at += fragments[i].cells();
        }
        ColumnJoin join = new ColumnJoin(parts, size);
        return isText(column) ? join.texts() : join.numbers();
    }

    private boolean isText(int column) {
        return file.schema().get(column).type() == Column.Type.TEXT;
    }
}
