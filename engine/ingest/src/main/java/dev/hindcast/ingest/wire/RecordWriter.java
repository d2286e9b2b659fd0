package dev.hindcast.ingest.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records of text, numbers, arrays of numbers, times, vocabularies and other records. Java's own serialisation refuses {@link Optional} and
 * may build anything; this builds records and vocabularies of Hindcast alone. Used for one value; not thread-safe.
 */
public final class RecordWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<Class<?>, Integer> types = new HashMap<>();

    private RecordWriter() {}

    /**
     * Returns the bytes that {@link RecordReader#read} makes an equal value of.
     *
     * @throws IllegalArgumentException if there is something in it that is none of the above
     */
    public static byte[] write(Object value) {
        RecordWriter writer = new RecordWriter();
        try {
            writer.any(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.bytes.toByteArray();
    }

    private void any(Object value) throws IOException {
        if (value instanceof String text) {
            out.writeByte(Kind.TEXT.ordinal());
            text(text);
        } else if (value instanceof Long || value instanceof Integer) {
            out.writeByte((value instanceof Long ? Kind.LONG : Kind.INT).ordinal());
            out.writeLong(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            out.writeByte((truth ? Kind.TRUE : Kind.FALSE).ordinal());
        } else if (value instanceof Optional<?> optional) {
            all(Kind.OPTIONAL, optional.stream().toList());
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte(Kind.MAP.ordinal());
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                any(entry.getKey());
                any(entry.getValue());
            }
        } else if (value instanceof Collection<?> values) {
            all(values instanceof List ? Kind.LIST : Kind.SET, values);
        } else if (value instanceof int[] numbers) {
            out.writeByte(Kind.NUMBERS.ordinal());
            out.writeInt(numbers.length);
            for (int number : numbers) {
                out.writeInt(number);
            }
        } else {
            typed(value);
        }
    }

    private void typed(Object value) throws IOException {
        if (value instanceof Enum<?> word) {
            out.writeByte(Kind.WORD.ordinal());
            type(word.getDeclaringClass());
            text(word.name());
        } else if (value instanceof ZoneId zone) {
            out.writeByte(Kind.TIME.ordinal());
            type(ZoneId.class);
            text(zone.getId());
        } else if (value instanceof Temporal || value instanceof Duration) {
            out.writeByte(Kind.TIME.ordinal());
            type(value.getClass());
            text(value.toString());
        } else if (value instanceof Record) {
            out.writeByte(Kind.RECORD.ordinal());
            type(value.getClass());
            for (Object component : RecordShape.of(value.getClass()).components(value)) {
                any(component);
            }
        } else {
            throw new IllegalArgumentException("cannot be written: " + value);
        }
    }

    private void all(Kind kind, Collection<?> values) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(values.size());
        for (Object each : values) {
            any(each);
        }
    }

    /** A type is named once, then counted. */
    private void type(Class<?> type) throws IOException {
        Integer known = types.putIfAbsent(type, types.size());
        out.writeInt(known == null ? types.size() - 1 : known);
        if (known == null) {
            text(type.getName());
        }
    }

    /** A text may hold half a pair of surrogates, as JSON can write it; UTF-8 cannot. Its length is then counted below zero. */
    private void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (text.equals(new String(utf8, StandardCharsets.UTF_8))) {
            out.writeInt(utf8.length);
            out.write(utf8);
        } else {
            out.writeInt(-text.length());
            out.writeChars(text);
        }
    }
}
