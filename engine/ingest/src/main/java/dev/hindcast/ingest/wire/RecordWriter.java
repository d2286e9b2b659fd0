package dev.hindcast.ingest.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    /** So many texts are known to both sides, each in the place of its length: sources come again with every evidence. */
    static final int PLACES = 64;

    /** Most bytes of a number. */
    private static final int LONGEST_NUMBER = 10;

    private byte[] out = new byte[4096];
    private int size;
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final String[] lately = new String[PLACES];

    private RecordWriter() {}

    /**
     * Returns the bytes that {@link RecordReader#read} makes an equal value of.
     *
     * @throws IllegalArgumentException if there is something in it that is none of the above
     */
    public static byte[] write(Object value) {
        RecordWriter writer = new RecordWriter();
        writer.any(value);
        return Arrays.copyOf(writer.out, writer.size);
    }

    /** Makes room for so many bytes more. */
    private void room(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.addExact(size, Math.max(size, more)));
        }
    }

    private void kind(Kind kind) {
        room(1);
        out[size++] = (byte) kind.ordinal();
    }

    /** Seven bits a byte, the lowest first: most numbers are small. */
    private void number(long number) {
        room(LONGEST_NUMBER);
        long rest = number;
        while ((rest & ~0x7F) != 0) {
            out[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        out[size++] = (byte) rest;
    }

    /** What is told by its class alone comes first: asking what a value implements takes longer. */
    private void any(Object value) {
        if (value instanceof String text) {
            textOrPlace(text);
        } else if (value instanceof Record) {
            composed(value);
        } else if (value instanceof Enum<?> word) {
            kind(Kind.WORD);
            type(word.getDeclaringClass());
            number(word.ordinal());
        } else if (value instanceof Optional<?> optional) {
            kind(optional.isPresent() ? Kind.PRESENT : Kind.ABSENT);
            optional.ifPresent(this::any);
        } else if (value instanceof Boolean truth) {
            kind(truth ? Kind.TRUE : Kind.FALSE);
        } else if (value instanceof Long || value instanceof Integer) {
            kind(value instanceof Long ? Kind.LONG : Kind.INT);
            number(((Number) value).longValue());
        } else {
            timeOrMany(value);
        }
    }

    private void composed(Object value) {
        kind(Kind.RECORD);
        type(value.getClass());
        RecordShape shape = RecordShape.of(value.getClass());
        for (int i = 0; i < shape.size(); i++) {
            any(shape.component(i, value));
        }
    }

    private void timeOrMany(Object value) {
        if (value instanceof Instant at) {
            kind(Kind.INSTANT);
            number(at.getEpochSecond());
            number(at.getNano());
        } else if (value instanceof LocalDate day) {
            kind(Kind.DAY);
            number(day.toEpochDay());
        } else if (value instanceof ZoneId zone) {
            time(ZoneId.class, zone.getId());
        } else if (value instanceof Temporal || value instanceof Duration) {
            time(value.getClass(), value.toString());
        } else if (value instanceof int[] numbers) {
            kind(Kind.NUMBERS);
            number(numbers.length);
            for (int number : numbers) {
                number(number);
            }
        } else if (value instanceof long[] numbers) {
            kind(Kind.LONG_NUMBERS);
            number(numbers.length);
            for (long number : numbers) {
                number(number);
            }
        } else {
            many(value);
        }
    }

    private void many(Object value) {
        if (value instanceof Collection<?> values) {
            kind(values instanceof List ? Kind.LIST : Kind.SET);
            number(values.size());
            values.forEach(this::any);
        } else if (value instanceof Map<?, ?> map) {
            kind(Kind.MAP);
            number(map.size());
            map.forEach((key, each) -> {
                any(key);
                any(each);
            });
        } else {
            throw new IllegalArgumentException("cannot be written: " + value);
        }
    }

    private void time(Class<?> type, String text) {
        kind(Kind.TIME);
        type(type);
        text(text);
    }

    /** A type is named once, then counted. */
    private void type(Class<?> type) {
        Integer known = types.putIfAbsent(type, types.size());
        number(known == null ? types.size() - 1 : known);
        if (known == null) {
            text(type.getName());
        }
    }

    private void textOrPlace(String text) {
        int place = text.length() % PLACES;
        if (lately[place] == text) {
            kind(Kind.AGAIN);
            number(place);
        } else {
            lately[place] = text;
            kind(Kind.TEXT);
            text(text);
        }
    }

    /**
     * A text may hold half a pair of surrogates, as JSON can write it; UTF-8 cannot, and has a question mark there. Twice the length is then
     * odd.
     */
    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (!hasQuestionMark(utf8) || text.equals(new String(utf8, StandardCharsets.UTF_8))) {
            number(2L * utf8.length);
            room(utf8.length);
            System.arraycopy(utf8, 0, out, size, utf8.length);
            size += utf8.length;
        } else {
            number(2L * text.length() + 1);
            text.chars().forEach(this::number);
        }
    }

    private static boolean hasQuestionMark(byte[] utf8) {
        for (byte each : utf8) {
            if (each == '?') {
                return true;
            }
        }
        return false;
    }
}
