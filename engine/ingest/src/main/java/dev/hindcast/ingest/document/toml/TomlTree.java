package dev.hindcast.ingest.document.toml;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a file as the tables that they stand in. */
final class TomlTree {
    private TomlTree() {}

    /** Tables within each other; a key that comes once more begins the next table of a list, unless it is one list of values. */
    static Map<String, Object> of(List<Field> fields) {
        Map<String, Object> root = new LinkedHashMap<>();
        String before = "";
        for (Field field : fields) {
            int end = field.key().lastIndexOf('.');
            String leaf = field.key().substring(end + 1);
            boolean listed = field.key().equals(before);
            List<Map<String, Object>> tables = end < 0
                    ? new ArrayList<>(List.of(root))
                    : tables(root, field.key().substring(0, end));
            Map<String, Object> table = tables.get(tables.size() - 1);
            if (!listed && end >= 0 && table.containsKey(leaf)) {
                table = new LinkedHashMap<>();
                tables.add(table);
            }
            Object known = table.get(leaf);
            if (known instanceof List<?> values) {
                List<Object> more = new ArrayList<>(values);
                more.add(field);
                table.put(leaf, more);
            } else {
                table.put(leaf, known instanceof Field first ? List.of(first, field) : field);
            }
            before = field.key();
        }
        return root;
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
