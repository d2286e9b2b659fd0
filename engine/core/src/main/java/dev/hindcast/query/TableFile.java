package dev.hindcast.query;

import dev.hindcast.query.file.BadFieldException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A normalised table in a file, and what is to be derived from each of its rows. The file is RFC 4180: UTF-8 with or without a
 * byte order mark, commas, quoted fields with quotes doubled and line breaks inside, rows ended by LF or CRLF, empty lines
 * without meaning. A row with more or fewer fields than the header is bad, and so is one with a field that does not hold what
 * its column is for.
 *
 * @param location a path, or an address that the engine understands
 * @param header the file's first row; no name twice
 * @param columns what is derived, names without repetition
 * @param skipBadRows whether bad rows are left out and counted; otherwise the first is a failure
 */
public record TableFile(String location, List<String> header, List<FileColumn> columns, boolean skipBadRows)
        implements Serializable {
    public TableFile {
        Objects.requireNonNull(location, "location is null");
        // Both lists have to travel to other machines, as List.copyOf does.
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        if (Set.copyOf(header).size() != header.size()) {
            throw new IllegalArgumentException("a name stands twice in the header " + header);
        }
        for (FileColumn column : columns) {
            if (!header.containsAll(column.fields())) {
                throw new IllegalArgumentException(column + " needs a field that the header lacks");
            }
        }
    }

    /** Returns the schema of the rows. */
    public List<Column> schema() {
        return columns.stream().map(FileColumn::column).toList();
    }

    /** Returns the positions in the header of every field that is needed, ascending. */
    public int[] needed() {
        Set<String> names = new LinkedHashSet<>();
        columns.forEach(column -> names.addAll(column.fields()));
        return names.stream().mapToInt(header::indexOf).sorted().toArray();
    }

    /**
     * Returns the rows of cells that one row of the file stands for: several where a column holds lists.
     *
     * @param fields one for each name of the header, the empty string for none
     * @throws BadFieldException if a field does not hold what it is for
     */
    public List<List<Cell>> cells(List<String> fields) {
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.put(header.get(i), fields.get(i));
        }
        List<List<Cell>> rows = List.of(List.of());
        for (FileColumn column : columns) {
            rows = IncidentTable.extend(rows, column.cells(byName::get));
        }
        return new ArrayList<>(rows);
    }
}
