package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.IncidentEngine;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;

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
            boolean text = column.type() == Column.Type.TEXT;
            stored.put(column, text ? text(column.name(), table.rows(), i) : whole(column.name(), table.rows(), i));
        }
        return new TablesawTable(stored, table.rows().size());
    }

    private static StoredColumn text(String name, List<List<Cell>> rows, int at) {
        StringColumn column = StringColumn.create(name);
        BitSet present = new BitSet(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).get(at) instanceof Cell.Text text) {
                column.append(text.value());
                present.set(row);
            } else {
                column.appendMissing();
            }
        }
        return new StoredText(column, present);
    }

    private static StoredColumn whole(String name, List<List<Cell>> rows, int at) {
        LongColumn column = LongColumn.create(name);
        BitSet present = new BitSet(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).get(at) instanceof Cell.Whole whole) {
                column.append(whole.value());
                present.set(row);
            } else {
                column.appendMissing();
            }
        }
        return new StoredWhole(column, present);
    }
}
