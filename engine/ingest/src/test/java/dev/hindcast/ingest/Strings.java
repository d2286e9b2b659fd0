package dev.hindcast.ingest;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every text inside a record, however deep, so that none is forgotten when a record gets another component. */
final class Strings {
    private final List<String> found = new ArrayList<>();

    private Strings() {}

    static List<String> in(Object value) {
        Strings strings = new Strings();
        strings.walk(value);
        return strings.found;
    }

    private void walk(Object value) {
        if (value instanceof CharSequence text) {
            found.add(text.toString());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                walk(key);
                walk(entry);
            });
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(component(record, component));
            }
        }
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
