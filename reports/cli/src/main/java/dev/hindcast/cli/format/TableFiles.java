package dev.hindcast.cli.format;

import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The files of tables that are written a stretch at a time, in one folder, one for each table and format. Several tables may be written
 * at once. Closing it ends the files.
 */
final class TableFiles implements Closeable {
    private final Path folder;
    private final List<TableFormat> formats;
    private final UnaryOperator<String> names;
    private final Map<String, List<TableWriter>> open = new ConcurrentHashMap<>();

    /** Begins in a folder that exists. */
    TableFiles(Path folder, List<TableFormat> formats) {
        this(folder, formats, table -> table);
    }

    /**
     * Begins in a folder that exists.
     *
     * @param names to a table's name that of its files, without their ending; folders in it are made
     */
    TableFiles(Path folder, List<TableFormat> formats, UnaryOperator<String> names) {
        this.folder = folder;
        this.formats = formats;
        this.names = names;
    }

    /** Writes the rows that come next in a table. */
    void add(DataTable stretch) throws IOException {
        try {
            for (TableWriter writer : open.computeIfAbsent(stretch.name(), name -> begin(stretch))) {
                writer.add(stretch.rows());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<TableWriter> begin(DataTable table) {
        List<TableWriter> writers = new ArrayList<>();
        try {
            for (TableFormat format : formats) {
                Path file = folder.resolve(names.apply(table.name()) + "." + format);
                Files.createDirectories(file.getParent());
                writers.add(format.begin(table.name(), table.columns(), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writers;
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (List<TableWriter> writers : open.values()) {
            for (TableWriter writer : writers) {
                try {
                    writer.close();
                } catch (IOException e) {
                    failed = e;
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
