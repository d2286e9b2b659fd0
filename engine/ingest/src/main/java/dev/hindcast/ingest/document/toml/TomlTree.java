package dev.hindcast.ingest.document.toml;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.front.TomlFields.Begin;
import dev.hindcast.ingest.document.front.TomlFields.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a file as the tables that they stand in. */
final class TomlTree {
    private TomlTree() {}

    /** Tables within each other; each header begins the next table of its list, and a key that comes once more in one table holds a list of values. */
    static Map<String, Object> of(Tables read) {
        Map<String, Object> root = new LinkedHashMap<>();
        Iterator<Begin> begins = read.begins().iterator();
        Begin next = begins.hasNext() ? begins.next() : null;
        for (int i = 0; i < read.fields().size(); i++) {
            for (; next != null && next.before() <= i; next = begins.hasNext() ? begins.next() : null) {
                begin(root, next.table());
            }
            add(root, read.fields().get(i));
        }
        return root;
    }

    /** A table that is begun already and holds nothing is the one. */
    private static void begin(Map<String, Object> root, String path) {
        List<Map<String, Object>> tables = tables(root, path);
        if (!tables.get(tables.size() - 1).isEmpty()) {
            tables.add(new LinkedHashMap<>());
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(Map<String, Object> root, Field field) {
        int end = field.key().lastIndexOf('.');
        List<Map<String, Object>> tables =
                end < 0 ? List.of(root) : tables(root, field.key().substring(0, end));
        Map<String, Object> table = tables.get(tables.size() - 1);
        String leaf = field.key().substring(end + 1);
        Object known = table.get(leaf);
        if (known instanceof List<?> values && values.get(0) instanceof Field) {
            ((List<Object>) known).add(field);
        } else if (known instanceof Field first) {
            table.put(leaf, new ArrayList<Object>(List.of(first, field)));
        } else if (known == null) {
            table.put(leaf, field);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> tables(Map<String, Object> root, String path) {
        List<Map<String, Object>> tables = new ArrayList<>(List.of(root));
        for (String key : path.split("\\.")) {
            Map<String, Object> table = tables.get(tables.size() - 1);
            Object held =
                    table.computeIfAbsent(key, name -> new ArrayList<>(List.of(new LinkedHashMap<String, Object>())));
            // A value of the same name is none of the table's.
            tables = held instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map
                    ? (List<Map<String, Object>>) held
                    : new ArrayList<>(List.of(new LinkedHashMap<>()));
        }
        return tables;
    }
}
