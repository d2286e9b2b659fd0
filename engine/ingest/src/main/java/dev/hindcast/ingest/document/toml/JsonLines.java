package dev.hindcast.ingest.document.toml;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import java.util.List;
import java.util.Map;

/** Writes the tables as JSON, each value in its own line of the file. */
final class JsonLines {
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    JsonLines(Map<String, Object> root) {
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
                text.append(comma).append(quoted(String.valueOf(each.getKey()))).append(':');
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
