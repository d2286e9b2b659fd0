package dev.hindcast.ingest.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Arrays;
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
    private ByteBuffer out = ByteBuffer.allocate(4096);
    private final Map<Class<?>, Integer> types = new HashMap<>();

    private RecordWriter() {}

    /**
     * Returns the bytes that {@link RecordReader#read} makes an equal value of.
     *
     * @throws IllegalArgumentException if there is something in it that is none of the above
     */
    public static byte[] write(Object value) {
        RecordWriter writer = new RecordWriter();
        writer.any(value);
        return Arrays.copyOf(writer.out.array(), writer.out.position());
    }

    /** Returns what is written to, with room for so many bytes more. */
    private ByteBuffer room(int more) {
        if (out.remaining() < more) {
            int size = Math.addExact(out.position(), Math.max(out.position(), more));
            out = ByteBuffer.wrap(Arrays.copyOf(out.array(), size)).position(out.position());
        }
        return out;
    }

    private void kind(Kind kind) {
        room(Byte.BYTES).put((byte) kind.ordinal());
    }

    private void number(int number) {
        room(Integer.BYTES).putInt(number);
    }

    private void any(Object value) {
        if (value instanceof String text) {
            kind(Kind.TEXT);
            text(text);
        } else if (value instanceof Long || value instanceof Integer) {
            kind(value instanceof Long ? Kind.LONG : Kind.INT);
            room(Long.BYTES).putLong(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            kind(truth ? Kind.TRUE : Kind.FALSE);
        } else if (value instanceof Optional<?> optional) {
            all(Kind.OPTIONAL, optional.stream().toList());
        } else if (value instanceof Map<?, ?> map) {
            kind(Kind.MAP);
            number(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                any(entry.getKey());
                any(entry.getValue());
            }
        } else if (value instanceof Collection<?> values) {
            all(values instanceof List ? Kind.LIST : Kind.SET, values);
        } else if (value instanceof int[] numbers) {
            kind(Kind.NUMBERS);
            number(numbers.length);
            for (int number : numbers) {
                number(number);
            }
        } else {
            typed(value);
        }
    }

    private void typed(Object value) {
        if (value instanceof Enum<?> word) {
            kind(Kind.WORD);
            type(word.getDeclaringClass());
            text(word.name());
        } else if (value instanceof ZoneId zone) {
            kind(Kind.TIME);
            type(ZoneId.class);
            text(zone.getId());
        } else if (value instanceof Instant at) {
            kind(Kind.INSTANT);
            room(Long.BYTES).putLong(at.getEpochSecond());
            number(at.getNano());
        } else if (value instanceof Temporal || value instanceof Duration) {
            kind(Kind.TIME);
            type(value.getClass());
            text(value.toString());
        } else if (value instanceof Record) {
            kind(Kind.RECORD);
            type(value.getClass());
            for (Object component : RecordShape.of(value.getClass()).components(value)) {
                any(component);
            }
        } else {
            throw new IllegalArgumentException("cannot be written: " + value);
        }
    }

    private void all(Kind kind, Collection<?> values) {
        kind(kind);
        number(values.size());
        for (Object each : values) {
            any(each);
        }
    }

    /** A type is named once, then counted. */
    private void type(Class<?> type) {
        Integer known = types.putIfAbsent(type, types.size());
        number(known == null ? types.size() - 1 : known);
        if (known == null) {
            text(type.getName());
        }
    }

    /** A text may hold half a pair of surrogates, as JSON can write it; UTF-8 cannot. Its length is then counted below zero. */
    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (text.equals(new String(utf8, StandardCharsets.UTF_8))) {
            number(utf8.length);
            room(utf8.length).put(utf8);
        } else {
            number(-text.length());
            for (int i = 0; i < text.length(); i++) {
                room(Character.BYTES).putChar(text.charAt(i));
            }
        }
    }
}
