package dev.hindcast.tablesaw;

import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.TableFile;
import dev.hindcast.tablesaw.file.ReadTable;
import dev.hindcast.tablesaw.file.TableLoader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The engine for what fits one machine's memory. It keeps nothing itself and may be shared between threads. */
public final class TablesawEngine implements IncidentEngine {
    @Override
    public String name() {
        return "tablesaw";
    }

    @Override
    public LoadedTable load(CellTable table) {
        Map<Column, StoredColumn> stored = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            stored.put(column, ReadColumns.of(column, table.rows(), i));
        }
        int size = table.rows().size();
        return new TablesawTable(stored, size, size, 0, List.of());
    }

    @Override
    public OpenedTable open(TableFile file) throws IOException {
        ReadTable read = TableLoader.read(file);
        Map<Column, StoredColumn> stored = new LinkedHashMap<>();
        for (int i = 0; i < read.columns().size(); i++) {
            Column column = file.columns().get(i).column();
            stored.put(column, ReadColumns.of(column, read.columns().get(i)));
        }
        return new TablesawTable(stored, read.size(), read.rows(), read.skipped(), read.firstSkipped());
    }
}
