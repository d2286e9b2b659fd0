package dev.hindcast.ingest.document.toml;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.front.TomlFields;
import dev.hindcast.ingest.document.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One incident or a list of them as TOML, told from settings by a day with its time: read as the JSON that says the same on the same lines. */
public final class TomlReader implements CollectionReader {
    private static final Pattern WHEN = Pattern.compile(
            "(?m)^[ \\t]{0,20}[\\w.\"'-]{1,60}[ \\t]{0,40}=[ \\t]{0,20}\"?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d");
    private static final int LONGEST = 4 << 20;

    @Override
    public String format() {
        return "toml";
    }

    @Override
    public boolean reads(String fileName, String head) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".toml")
                && WHEN.matcher(head).find();
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        StringWriter whole = new StringWriter();
        text.transferTo(whole);
        if (whole.getBuffer().length() > LONGEST) {
            refuse(
                    1,
                    "it has more than the " + LONGEST + " characters that TOML may have; write it as JSON",
                    settings,
                    sink);
            return;
        }
        try {
            List<Field> fields = TomlFields.read(whole.toString(), settings.limits());
            new JsonReader().read(new StringReader(new Json(tree(fields)).text()), settings, sink);
        } catch (TomlFields.Malformed e) {
            refuse(e.line() - 1, e.getMessage(), settings, sink);
        }
    }

    private void refuse(int line, String reason, CollectionSettings settings, CollectionSink sink) {
        new EntryDocuments(format(), settings, sink).refuse(Math.max(1, line), reason);
    }

    /** Tables within each other; a key that comes once more begins the next table of a list, unless it is one list of values. */
    private static Map<String, Object> tree(List<Field> fields) {
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

    /** Writes the tables as JSON, each value in its own line of the file. */
    private static final class Json {
        private final StringBuilder text = new StringBuilder();
        private int line = 1;

        Json(Map<String, Object> root) {
            add(root);
        }

        String text() {
            return text.toString();
        }

        private void add(Object value) {
            if (value instanceof Map<?, ?> table) {
                text.append('{');
                String comma = "";
                for (Map.Entry<?, ?> each : table.entrySet()) {
                    text.append(comma)
                            .append(quoted(String.valueOf(each.getKey())))
                            .append(':');
                    add(each.getValue());
                    comma = ",";
                }
                text.append('}');
            } else if (value instanceof List<?> list && list.size() == 1) {
                add(list.get(0));
            } else if (value instanceof List<?> list) {
                text.append('[');
                for (int i = 0; i < list.size(); i++) {
                    text.append(i > 0 ? "," : "");
                    add(list.get(i));
                }
                text.append(']');
            } else if (value instanceof Field field) {
                // The first line of what is read counts as the second of a document.
                for (; line < field.line() - 1; line++) {
                    text.append('\n');
                }
                text.append(quoted(field.value()));
            }
        }

        private static String quoted(String value) {
            StringBuilder quoted = new StringBuilder("\"");
            for (char c : value.toCharArray()) {
                if (c == '"' || c == '\\') {
                    quoted.append('\\').append(c);
                } else {
                    quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
                }
            }
            return quoted.append('"').toString();
        }
    }
}
